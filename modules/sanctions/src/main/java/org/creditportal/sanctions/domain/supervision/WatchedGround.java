package org.creditportal.sanctions.domain.supervision;

import java.time.LocalDate;

/**
 * A record or list entry that a mark may rest on.
 *
 * @param onEntry whether it is a list entry
 * @param until its last day; {@code null} where it has none
 */
public record WatchedGround(
        String number, boolean onEntry, String subjectNumber, String subjectName, LocalDate until) {}
