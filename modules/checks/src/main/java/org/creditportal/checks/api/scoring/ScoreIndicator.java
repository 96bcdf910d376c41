package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.util.List;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * An indicator of a model: facts are counted, and their number decides what share of the weight is given.
 *
 * @param id slug, unique in its model
 * @param weight the most points that it gives
 * @param counts which facts
 * @param months how long ago they may have been decided; 0 for all that are in force
 * @param bands from none on upward
 * @param veto whether one fact alone leads to the lowest grade
 * @param basis what it rests on; {@code null} for the model's own citation
 */
public record ScoreIndicator(
        String id,
        LocalizedText name,
        int weight,
        RuleCondition counts,
        int months,
        List<ScoreBand> bands,
        boolean veto,
        Citation basis)
        implements Serializable {

    public ScoreIndicator {
        counts = counts == null ? RuleCondition.ALWAYS : counts;
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** Whether a fact more may take points, or the grade. */
    public boolean speaksAgainst() {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).share() < bands.get(i - 1).share()) {
                return true;
            }
        }
        return veto;
    }

    /** Whether its bands begin with none and go upward, and give between nothing and all. */
    boolean hasBands() {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                return false;
            }
        }
        return !bands.isEmpty()
                && bands.get(0).from() == 0
                && bands.stream().allMatch(band -> band.share() >= 0 && band.share() <= 100);
    }
}
