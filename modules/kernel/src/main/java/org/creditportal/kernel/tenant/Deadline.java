package org.creditportal.kernel.tenant;

import java.util.List;

/**
 * A period that a bureau has for an act.
 *
 * @param workingDays its length in working days, at least 1
 * @param origin whether the tenant's document states the number or it is a default
 * @param source the sentence that states it, or the rule that the default follows
 * @param requirements the requirements it comes from
 * @param note why a default was chosen, or null
 */
public record Deadline(
        int workingDays, DeadlineOrigin origin, Citation source, List<String> requirements, String note) {

    public Deadline {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** Whether the tenant's document states no number, so that pages must call it provisional. */
    public boolean isDefault() {
        return origin == DeadlineOrigin.DEFAULT;
    }
}
