package org.creditportal.checks.api.check;

import java.util.List;

/** Certificates of checks: what was answered, on paper, each print under its own serial. */
public interface CheckPrints {

    /**
     * Prints the look that the check rests on.
     *
     * @return the serial of the print
     */
    int print(PrintCheck command);

    /** The prints of a check, the newest first. */
    List<CheckPrintRow> find(CheckNumber number);

    /** A print as it was made. Whoever opens it looks at the subject, which is written down as a look. */
    CheckPrintView open(CheckNumber number, int place);
}
