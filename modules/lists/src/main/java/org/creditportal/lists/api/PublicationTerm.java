package org.creditportal.lists.api;

import java.time.LocalDate;

/**
 * How long an entry may be public: the list type's months, counted from the date of the decision document (NDRC Order 36 of
 * 2025: from the date of the administrative document), and never longer than any record that it rests on may itself be shown.
 */
public final class PublicationTerm {

    private PublicationTerm() {}

    /**
     * The last day on which the public may see the entry.
     *
     * @param decidedOn date of the decision document
     * @param months the list type's
     * @param retainedUntil last day on which all records that it rests on may be shown; {@code null} for no ceiling
     */
    public static LocalDate latestEnd(LocalDate decidedOn, int months, LocalDate retainedUntil) {
        LocalDate end = decidedOn.plusMonths(months);
        return retainedUntil == null || end.isBefore(retainedUntil) ? end : retainedUntil;
    }
}
