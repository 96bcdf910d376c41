package org.creditportal.responsibility.web.assessment;

import java.math.BigDecimal;

/** Points as the interface writes them: decimals, never floating. */
final class ScoreText {

    private ScoreText() {}

    static String of(BigDecimal points) {
        return points == null ? null : points.toPlainString();
    }
}
