package org.creditportal.lists.api.received;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListedSubjectKind;

/**
 * One line in a table of entries decided elsewhere.
 *
 * @param colour {@code null} for a list that the tenant no longer keeps
 * @param until last day; {@code null} where the source names none
 * @param asOf the day of which the latest delivery that told it tells
 */
public record ReceivedEntryRow(
        String number,
        LocalizedText source,
        LocalizedText listName,
        ListColour colour,
        Subject subject,
        ReceivedStanding standing,
        LocalDate decidedOn,
        LocalDate until,
        LocalDate asOf) {

    /** @param code unified social credit code; {@code null} for natural persons */
    public record Subject(String number, ListedSubjectKind kind, String name, String code) {}
}
