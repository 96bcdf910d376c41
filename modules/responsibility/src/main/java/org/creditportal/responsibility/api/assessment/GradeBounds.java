package org.creditportal.responsibility.api.assessment;

import java.math.BigDecimal;

/** From how many points on a bureau has which grade. */
public record GradeBounds(int excellent, int good, int satisfactory) {

    /** The grade of a total. */
    public Grade grade(BigDecimal total) {
        if (total.compareTo(BigDecimal.valueOf(excellent)) >= 0) {
            return Grade.EXCELLENT;
        }
        if (total.compareTo(BigDecimal.valueOf(good)) >= 0) {
            return Grade.GOOD;
        }
        return total.compareTo(BigDecimal.valueOf(satisfactory)) >= 0 ? Grade.SATISFACTORY : Grade.UNSATISFACTORY;
    }
}
