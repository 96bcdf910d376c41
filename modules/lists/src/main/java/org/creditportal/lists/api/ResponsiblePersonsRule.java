package org.creditportal.lists.api;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;

/**
 * That persons who answer for an entity are listed with it, as the law says.
 *
 * @param basis the law that has them listed
 * @param offices as what they may have answered, in the law's words; at least one
 * @param removals ids of the removal reasons by which a person's entry ends before the entity's; leaving office is none
 */
public record ResponsiblePersonsRule(Citation basis, List<String> offices, List<String> removals)
        implements Serializable {

    public ResponsiblePersonsRule {
        offices = offices == null ? List.of() : List.copyOf(offices);
        removals = removals == null ? List.of() : List.copyOf(removals);
    }
}
