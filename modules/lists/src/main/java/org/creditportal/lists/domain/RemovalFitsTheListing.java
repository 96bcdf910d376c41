package org.creditportal.lists.domain;

import java.util.List;
import java.util.Optional;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.RemovalReason;

/** An entry is taken from its list for a reason that fits why it was put there; a list without criteria names none. */
public final class RemovalFitsTheListing {

    private static final int LONGEST_DOCUMENT = 128;

    private RemovalFitsTheListing() {}

    /** Ids of the removal reasons that fit; none for a list that the tenant no longer keeps. */
    public static List<String> fitting(ListEntry entry, Optional<ListTypeDefinition> type) {
        return type.map(known -> entry.responsibility() == null
                        ? known.rules().removals(entry.reason())
                        : PersonsAnswerWithTheirEntity.removals(known))
                .orElse(List.of());
    }

    /**
     * Which removal it is.
     *
     * @param reasons why entries are taken from lists, whatever the list
     * @param removal id of the one chosen
     * @param document number of the decision to remove, which a list with removal reasons asks for
     */
    public static Removal demand(
            ListEntry entry,
            Optional<ListTypeDefinition> type,
            List<RemovalReason> reasons,
            String removal,
            String document,
            OfficialDay today) {
        List<String> fitting = fitting(entry, type);
        if (fitting.isEmpty() ? removal != null : !fitting.contains(removal)) {
            throw new ListingRefusedException(ListsError.REMOVAL_DOES_NOT_FIT);
        }
        if (!fitting.isEmpty() && (document == null || document.isBlank() || document.length() > LONGEST_DOCUMENT)) {
            throw new ListingRefusedException(ListsError.REMOVAL_DOCUMENT);
        }
        demandTime(entry, reasons, removal, today);
        return new Removal(removal, document);
    }

    /** A removal that only ends what was right to begin with waits for the shortest publication, counted as publication is. */
    private static void demandTime(ListEntry entry, List<RemovalReason> reasons, String removal, OfficialDay today) {
        boolean annuls = reasons.stream()
                .anyMatch(reason -> reason.annuls() && reason.id().equals(removal));
        if (!annuls && today.date().isBefore(entry.earliestEnd())) {
            throw new ListingRefusedException(ListsError.REMOVAL_TOO_EARLY, entry.earliestEnd());
        }
    }
}
