package org.creditportal.kernel.tenant;

import java.time.LocalDate;

/**
 * What a reorganisation makes of one bureau from a day on: it gets a name, or it ends and another holds what it held.
 *
 * @param bureau id of the bureau, which stays what it is; one that nobody knows comes into being
 * @param validFrom from which day on
 * @param name its name from then on; {@code null} for one that ends
 * @param successor id of the bureau that holds from then on whatever this one held; {@code null} for one that goes on
 */
public record BureauChange(String bureau, LocalDate validFrom, LocalizedText name, String successor) {

    public BureauChange {
        if (name == null == (successor == null)) {
            throw new IllegalArgumentException("Bureau " + bureau + " either has a name or ends");
        }
    }
}
