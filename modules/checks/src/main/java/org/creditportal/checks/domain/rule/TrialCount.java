package org.creditportal.checks.domain.rule;

/**
 * How much of a trial is done.
 *
 * @param checks how many answers of checks of one were tried
 * @param lines how many lines of checks of many
 * @param different how many of both would have been others
 * @param unknown of how many nobody knows
 */
public record TrialCount(int checks, int lines, int different, int unknown) {

    /** Nothing was tried yet. */
    public static final TrialCount NONE = new TrialCount(0, 0, 0, 0);

    /** The same with one more answer. */
    public TrialCount with(RuleTrial.Tried tried, boolean line) {
        return new TrialCount(
                checks + (line ? 0 : 1),
                lines + (line ? 1 : 0),
                different + (tried.isDifferent() ? 1 : 0),
                unknown + (tried.known() ? 0 : 1));
    }

    /** All that was tried. */
    public int all() {
        return checks + lines;
    }
}
