package org.creditportal.sanctions.domain.typical;

import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;

/** Title and text are there, short enough, and hold no number of a person, right or mistyped, for they are published (K-7). */
final class FitForTheExample {

    private FitForTheExample() {}

    static void demand(String title, String text) {
        if (!isSaid(title, ProposeTypicalCase.LONGEST_TITLE) || !isSaid(text, ProposeTypicalCase.LONGEST_TEXT)) {
            throw new SanctionsRefusedException(
                    SanctionsError.TYPICAL_CASE_TEXT,
                    ProposeTypicalCase.LONGEST_TITLE,
                    ProposeTypicalCase.LONGEST_TEXT);
        }
        if (PersonalNumberScan.mayBeIn(title) || PersonalNumberScan.mayBeIn(text)) {
            throw new SanctionsRefusedException(SanctionsError.TYPICAL_CASE_NUMBER);
        }
    }

    private static boolean isSaid(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }
}
