package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an organisation stood on the business register.
 *
 * @param establishedOn {@code null} where it is not known
 * @param asOf the day of which the register was read
 */
public record RegistrationRow(RegistrationStatus status, LocalDate establishedOn, LocalDate asOf, String source)
        implements Serializable {}
