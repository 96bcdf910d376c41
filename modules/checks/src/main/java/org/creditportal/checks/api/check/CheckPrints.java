package org.creditportal.checks.api.check;

import java.util.List;

/** Certificates of checks: what was answered, on paper, each print under its own serial. */
public interface CheckPrints {

    /**
     * Prints the look that the check rests on: by the bureau whose check it is, or one that supervises it.
     *
     * @return the serial of the print
     * @throws org.creditportal.checks.api.CheckRefusedException for others who may see it
     */
    int print(PrintCheck command);

    /** Whether the officer may print it. */
    boolean isOpen(CheckNumber number);

    /** The prints of a check, the newest first. */
    List<CheckPrintRow> find(CheckNumber number);

    /** A print as it was made. Whoever opens it looks at the subject, which is written down as a look. */
    CheckPrintView open(CheckNumber number, int place);
}
