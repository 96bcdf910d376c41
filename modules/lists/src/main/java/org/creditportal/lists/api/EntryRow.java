package org.creditportal.lists.api;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One line in a table of entries.
 *
 * @param publishedOn first day of publication; null before it
 * @param publishedUntil last day of publication; null before it
 * @param late whether a day of its procedure is over without the act
 */
public record EntryRow(
        String number,
        Listed listed,
        Subject subject,
        EntryStanding standing,
        Instant proposedAt,
        LocalDate publishedOn,
        LocalDate publishedUntil,
        boolean late) {

    /** Where a subject is listed: list type, its colour (null for a type the tenant no longer has), its name, and the bureau. */
    public record Listed(String listType, ListColour colour, LocalizedText listName, LocalizedText bureauName) {}

    /**
     * Who is listed, as officers see it.
     *
     * @param code unified social credit code; null for natural persons and where there is none
     */
    public record Subject(String number, ListedSubjectKind kind, String name, String code) {}
}
