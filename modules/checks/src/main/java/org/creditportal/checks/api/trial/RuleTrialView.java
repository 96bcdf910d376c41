package org.creditportal.checks.api.trial;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What changed rules, or a changed scoring model, would have done to the answers of a period, as far as they were tried.
 *
 * @param area whose rules were tried; {@code null} where a scoring model was
 * @param line id of the rule that was tried; {@code null} where a scoring model was
 * @param model id of the scoring model that was tried, on the answers of all its areas; {@code null} where rules were
 * @param from first day of the answers
 * @param until last day of the answers
 * @param answers how many there are; 0 before it is begun
 * @param checks how many answers of checks of one were tried
 * @param lines how many lines of checks of many
 * @param different how many would have been others
 * @param unknown of how many nobody knows: at whom the changed rules look nobody looked then, or what the changed model counts was not kept
 * @param endedAt {@code null} while it goes on
 */
public record RuleTrialView(
        String number,
        String area,
        String line,
        String model,
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

    /** Whether a scoring model was tried. */
    public boolean ofModel() {
        return model != null;
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
