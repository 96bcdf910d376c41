package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.util.List;

/**
 * What changed rules would have done to answers that were given.
 *
 * @param checks how many single answers they were tried against
 * @param lines how many answers of checks of many
 * @param different how many would have been others
 * @param unknown of how many nobody knows, because at whom the changed rules look nobody looked then
 * @param changed the first of those that would have been others
 */
public record RuleTrialView(int checks, int lines, int different, int unknown, List<RuleTrialRow> changed)
        implements Serializable {

    /** Of many that would have been others, so many are shown one by one. */
    public static final int MOST_SHOWN = 200;

    public RuleTrialView {
        changed = List.copyOf(changed);
    }

    /** Everything that was tried. */
    public int tried() {
        return checks + lines;
    }
}
