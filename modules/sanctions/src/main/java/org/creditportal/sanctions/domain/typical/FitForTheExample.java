package org.creditportal.sanctions.domain.typical;

import java.time.LocalDate;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;

/** Title and text are there, short enough, and hold no number of a person. */
final class FitForTheExample {

    private FitForTheExample() {}

    static void demand(ProposeTypicalCase proposal, LocalDate today) {
        if (!isSaid(proposal.title(), ProposeTypicalCase.LONGEST_TITLE)
                || !isSaid(proposal.text(), ProposeTypicalCase.LONGEST_TEXT)) {
            throw new SanctionsRefusedException(
                    SanctionsError.TYPICAL_CASE_TEXT,
                    ProposeTypicalCase.LONGEST_TITLE,
                    ProposeTypicalCase.LONGEST_TEXT);
        }
        if (PersonalNumberScan.isIn(proposal.title(), today) || PersonalNumberScan.isIn(proposal.text(), today)) {
            throw new SanctionsRefusedException(SanctionsError.TYPICAL_CASE_NUMBER);
        }
    }

    private static boolean isSaid(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }
}
