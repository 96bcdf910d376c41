package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;

/**
 * How a tenant watches more closely: {@code keySupervision} of its {@code sanctions.yaml}.
 *
 * @param longestMonths how long a mark may last at the most
 * @param inspectors how many inspect together
 * @param resultDays working days after the period within which its results are told
 * @param ordinary for whoever is not marked
 * @param marked for whoever is
 * @param basis the document that asks for it
 * @param assumption whether the office has to confirm it
 */
public record SupervisionTerms(
        int longestMonths,
        int inspectors,
        int resultDays,
        InspectionRatio ordinary,
        InspectionRatio marked,
        Citation basis,
        boolean assumption,
        List<String> requirements,
        String note)
        implements Serializable {

    public SupervisionTerms {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
