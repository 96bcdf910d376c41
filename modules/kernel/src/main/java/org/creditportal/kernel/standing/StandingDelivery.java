package org.creditportal.kernel.standing;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * How fresh is what a module holds of a list that another authority decides and delivers. Whatever stands on such a list and was
 * not delivered yet is known to nobody here.
 *
 * @param list id of the list, by which rules name it
 * @param colour {@code null} for a list that the tenant no longer keeps
 * @param name of where it comes from
 * @param asOf day of which the newest delivery told; {@code null} where none ever came
 * @param freshUntil last day on which that is fresh enough; {@code null} where none ever came
 */
public record StandingDelivery(
        String list, ListColour colour, LocalizedText name, LocalDate asOf, LocalDate freshUntil) {

    /** Whether on the day it is too old to call anybody clean. */
    public boolean isOverdue(LocalDate on) {
        return freshUntil == null || freshUntil.isBefore(on);
    }
}
