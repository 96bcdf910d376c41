package org.creditportal.lists.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.creditportal.lists.api.EntryStanding;

/**
 * Which entries are looked for, after the asking officer's scope was applied; null means any.
 *
 * @param listTypes ids of list types
 * @param standing what they are on {@code today}
 * @param bureaus ids of the only bureaus whose entries are seen
 * @param text part of the subject's name, its code, or the entry's number
 * @param waiting only what waits for this officer
 * @param today the day that tells force from expiry
 * @param overdue numbers of those that come first unless a column is asked for, because a day of theirs is over
 */
public record EntryQuery(
        Set<String> listTypes,
        EntryStanding standing,
        Set<String> bureaus,
        String text,
        Waiting waiting,
        LocalDate today,
        Order order,
        Collection<String> overdue) {}
