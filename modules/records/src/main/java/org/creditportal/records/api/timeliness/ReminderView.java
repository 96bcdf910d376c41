package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a bureau was reminded of on a day; the numbers are those of that moment.
 *
 * @param overdue waiting rows past their due date
 * @param soon waiting rows due within {@link Timeliness#SOON} working days
 * @param missing months without a report
 */
public record ReminderView(LocalDate day, long overdue, long soon, long missing) implements Serializable {}
