package org.creditportal.lists.domain.received;

import java.time.LocalDate;
import org.creditportal.lists.domain.ListedSubject;

/**
 * What a delivery tells of an entry.
 *
 * @param subject whom it concerns, as that subject goes today
 * @param toldSubject number of the subject whose code or number is told, which may have been merged into that one
 * @param document {@code null} where it is not told
 * @param until {@code null} for no end
 * @param facts {@code null} where they are not told
 */
public record ToldEntry(
        ListedSubject subject,
        String toldSubject,
        String authority,
        String document,
        LocalDate decidedOn,
        LocalDate until,
        String facts) {}
