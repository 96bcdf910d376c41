package org.creditportal.records.domain.record;

import java.time.LocalDate;

/**
 * What the catalogue says of one record.
 *
 * @param catalogueItem business number of the item it is recorded under
 * @param dueOn last day for reporting it; {@code null} when no period is set
 * @param dueProvisional whether a year on the way has no announced working days yet
 * @param retainedUntil last day on which it may be shown and used; {@code null} for no ceiling
 */
public record RecordTerms(String catalogueItem, LocalDate dueOn, boolean dueProvisional, LocalDate retainedUntil) {}
