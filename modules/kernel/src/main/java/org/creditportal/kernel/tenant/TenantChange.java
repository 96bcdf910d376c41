package org.creditportal.kernel.tenant;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What was decided in the portal makes of a tenant's definition from a day on, beside its bureaus: an area, a document.
 *
 * @param validFrom from which day on
 * @param change what it makes of the tenant as all changes before it left it
 */
public record TenantChange(LocalDate validFrom, UnaryOperator<TenantDefinition> change) {

    /** Whether it holds on a day. */
    boolean hasBegun(LocalDate day) {
        return !validFrom.isAfter(day);
    }
}
