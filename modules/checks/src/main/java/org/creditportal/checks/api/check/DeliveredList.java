package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A list that another authority delivers, as it was known at a look.
 *
 * @param name of where it comes from
 * @param asOf day of which the newest delivery told; {@code null} where none ever came
 * @param freshUntil last day on which that was fresh enough; {@code null} where none ever came
 */
public record DeliveredList(LocalizedText name, LocalDate asOf, LocalDate freshUntil) implements Serializable {

    public static DeliveredList of(StandingDelivery delivery) {
        return new DeliveredList(delivery.name(), delivery.asOf(), delivery.freshUntil());
    }

    /** First day on which nobody could be called clean by it; {@code null} where it was never delivered. */
    public LocalDate staleSince() {
        return freshUntil == null ? null : freshUntil.plusDays(1);
    }
}
