package org.creditportal.lists.api.received;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListedSubjectKind;

/** A subject that is on lists, once, with all that it is on. */
public record ListedPartyRow(
        String subjectNumber, String name, String code, ListedSubjectKind kind, List<Holding> holdings) {

    public ListedPartyRow {
        holdings = List.copyOf(holdings);
    }

    /**
     * One list that it is on.
     *
     * @param received whether it was decided elsewhere
     * @param source where it comes from; {@code null} for what was decided here
     * @param until {@code null} for no end
     * @param visible whether the asking officer may open the entry
     */
    public record Holding(
            String number,
            boolean received,
            LocalizedText listName,
            ListColour colour,
            LocalizedText source,
            LocalDate until,
            boolean visible) {}
}
