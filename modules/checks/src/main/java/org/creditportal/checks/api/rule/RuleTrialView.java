package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What changed rules would have done to the answers of a period, as far as they were tried.
 *
 * @param area whose answers
 * @param from first day of the answers
 * @param until last day of the answers
 * @param answers how many there are; 0 before it is begun
 * @param checks how many answers of checks of one were tried
 * @param lines how many lines of checks of many
 * @param different how many would have been others
 * @param unknown of how many nobody knows, because at whom the changed rules look nobody looked then
 * @param endedAt {@code null} while it goes on
 */
public record RuleTrialView(
        String number,
        String area,
        LocalDate from,
        LocalDate until,
        String officer,
        Instant requestedAt,
        int answers,
        int checks,
        int lines,
        int different,
        int unknown,
        Instant endedAt)
        implements Serializable {

    private static final int WHOLE = 100;

    /** Everything that was tried. */
    public int tried() {
        return checks + lines;
    }

    /** Whether nothing more is tried. */
    public boolean over() {
        return endedAt != null;
    }

    /** How much of it is done; 0 before it is begun. */
    public int percent() {
        return answers == 0 ? 0 : (int) ((long) WHOLE * tried() / answers);
    }
}
