package org.creditportal.kernel.tenant;

/** The three colours of lists. */
public enum ListColour {
    /** Honest subjects, for incentives. */
    RED,
    /** Seriously dishonest subjects, for sanctions. */
    BLACK,
    /** Subjects to be watched, between the two: no list of serious dishonesty. */
    WATCH
}
