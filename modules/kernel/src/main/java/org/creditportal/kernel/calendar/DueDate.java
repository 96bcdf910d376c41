package org.creditportal.kernel.calendar;

import java.time.LocalDate;

/**
 * The last day of a period counted in working days.
 *
 * @param date the day at whose end the period is over
 * @param provisional whether a year on the way is not announced yet, so that the date may still move and has to be
 *     computed again when the year is imported
 */
public record DueDate(LocalDate date, boolean provisional) {}
