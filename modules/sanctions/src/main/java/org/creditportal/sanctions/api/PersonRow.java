package org.creditportal.sanctions.api;

import java.io.Serializable;

/**
 * A person behind a company, whom the bureau that applies a measure on office-holding may restrict.
 *
 * @param relation id of the person's relation to the company
 * @param maskedNumber {@code null} when it is not known
 * @param represents whether it is the legal representative
 */
public record PersonRow(long relation, String name, String maskedNumber, boolean represents) implements Serializable {}
