package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How an organisation stood on the business register.
 *
 * @param establishedOn {@code null} where it is not known
 * @param asOf the day of which the register was read
 */
public record RegistrationRow(RegistrationStatus status, LocalDate establishedOn, LocalDate asOf, String source)
        implements Serializable {

    /** Whether it says the same of the organisation, whenever and wherever it was read. */
    public boolean saysAs(RegistrationRow other) {
        return status == other.status && Objects.equals(establishedOn, other.establishedOn);
    }
}
