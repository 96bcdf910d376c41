package org.creditportal.lists.domain.received;

import java.time.LocalDate;
import org.creditportal.lists.domain.ListedSubject;

/**
 * What a delivery tells of an entry.
 *
 * @param document {@code null} where it is not told
 * @param until {@code null} for no end
 * @param facts {@code null} where they are not told
 */
public record ToldEntry(
        ListedSubject subject, String authority, String document, LocalDate decidedOn, LocalDate until, String facts) {}
