package org.creditportal.checks.api.trial;

import java.io.Serializable;
import java.math.BigDecimal;
import org.creditportal.checks.api.scoring.CreditScore;

/** What a subject came to, or would have come to, by a scoring model. */
public record TrialScore(String grade, BigDecimal points) implements Serializable {

    /** {@code null} where the answer has no score. */
    public static TrialScore of(CreditScore score) {
        return score == null ? null : new TrialScore(score.grade(), score.points());
    }
}
