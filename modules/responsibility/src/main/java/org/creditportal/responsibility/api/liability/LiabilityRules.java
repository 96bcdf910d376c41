package org.creditportal.responsibility.api.liability;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;

/**
 * What the tenant's document says of liability ({@code supervision.yaml}).
 *
 * @param criminal whether it says that crimes are prosecuted, so that a case may be handed to the judicial organ
 * @param statementWorkingDays within how many working days whoever is concerned states
 */
public record LiabilityRules(Citation citation, boolean criminal, int statementWorkingDays, List<String> requirements) {

    public LiabilityRules {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
