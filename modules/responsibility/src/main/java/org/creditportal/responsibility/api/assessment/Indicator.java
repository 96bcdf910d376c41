package org.creditportal.responsibility.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What bureaus are judged by.
 *
 * @param id slug, unique in its scheme
 * @param figure {@code <module>.<kind>} of what is counted; {@code null} where points are given
 * @param base the figure that it is compared with; {@code null} for none
 * @param marks full marks, at most so many points
 * @param value points for each; {@code null} where it has none
 * @param bureaus ids of those that it is for; empty for all
 */
public record Indicator(
        String id,
        LocalizedText name,
        IndicatorKind kind,
        String figure,
        String base,
        BigDecimal marks,
        BigDecimal value,
        List<String> bureaus,
        String note) {

    public Indicator {
        bureaus = bureaus == null ? List.of() : List.copyOf(bureaus);
    }

    /** Whether the bureau is judged by it. */
    public boolean concerns(String bureau) {
        return bureaus.isEmpty() || bureaus.contains(bureau);
    }
}
