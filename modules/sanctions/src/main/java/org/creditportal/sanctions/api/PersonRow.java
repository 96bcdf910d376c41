package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person behind a company, whom the bureau that applies a measure on office-holding may restrict.
 *
 * @param relation id of the person's relation to the company
 * @param maskedNumber {@code null} when it is not known
 * @param represents whether it is or was the legal representative; else somebody who answers for it
 * @param since first day on which the person is known to have stood there; {@code null} when not known
 * @param until last day; {@code null} when not over or not known
 */
public record PersonRow(
        long relation, String name, String maskedNumber, boolean represents, LocalDate since, LocalDate until)
        implements Serializable {}
