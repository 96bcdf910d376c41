package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What one indicator gave, with the facts as of that moment.
 *
 * @param weight the most that it gives
 * @param share of the weight, in percent
 * @param vetoes whether it alone leads to the lowest grade
 * @param citation what it rests on: none is given or taken without one
 * @param counted the facts that were counted
 * @param notCounted those that would have been, were they not disputed or a minor's
 */
public record CreditScoreLine(
        String indicator,
        LocalizedText name,
        int weight,
        int share,
        BigDecimal points,
        boolean vetoes,
        Citation citation,
        List<FoundFact> counted,
        List<FoundFact> notCounted)
        implements Serializable {

    public CreditScoreLine {
        counted = List.copyOf(counted);
        notCounted = List.copyOf(notCounted);
    }
}
