package org.creditportal.kernel.code;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.SearchText;

/** Tells personal numbers from other things that are searched for. */
public final class PersonalNumbers {

    /** Division, birth date, sequence, check character (GB 11643); the check itself may be mistyped. */
    private static final Pattern RESIDENT_ID =
            Pattern.compile("[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");

    private PersonalNumbers() {}

    /**
     * Whether the text is, or was meant to be, the number of an identity card. A company's code may look like a mistyped one;
     * what passes the card's own check is never taken for a code.
     */
    public static boolean isOne(String typed) {
        String text = typed == null ? "" : SearchText.normalise(typed);
        return RESIDENT_ID.matcher(text).matches()
                && (passesItsOwnCheck(text) || SocialCreditCode.check(text).isPresent());
    }

    /** Whatever today is: the year after the birth is a day on which the number was good if it ever was. */
    private static boolean passesItsOwnCheck(String text) {
        LocalDate soonAfterBirth = LocalDate.of(Integer.parseInt(text.substring(6, 10)) + 1, 1, 1);
        return CitizenIdNumber.check(text, soonAfterBirth).isEmpty();
    }
}
