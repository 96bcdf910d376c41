package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;

/**
 * Due dates from one to another, both included.
 *
 * @param from {@code null} for any before
 * @param until {@code null} for any after
 */
public record DueSpan(LocalDate from, LocalDate until) {

    public static final DueSpan ANY = new DueSpan(null, null);
}
