package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Order;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedEntryLookup;

/** {@code #{groundPages}}: where that is shown on which measures and marks rest, as far as the officer may see it. */
@Named
@RequestScoped
public class GroundPages {

    @Inject
    private EntryLookup entries;

    @Inject
    private ReceivedEntryLookup received;

    /**
     * The page's outcome.
     *
     * @param onEntry whether it is a list entry, decided here or elsewhere, not a record
     * @return {@code null} where the officer sees none: the entry is another bureau's
     */
    public String of(String number, boolean onEntry) {
        if (!onEntry) {
            return "/records/detail";
        }
        if (isDecidedHere(number)) {
            return "/lists/detail";
        }
        return isReceived(number) ? "/lists/received-detail" : null;
    }

    private boolean isDecidedHere(String number) {
        return entries
                .search(new EntryCriteria(null, null, null, null, number, false, Order.USUAL, 1, 1))
                .items()
                .stream()
                .anyMatch(row -> row.number().equals(number));
    }

    private boolean isReceived(String number) {
        return received.search(new ReceivedCriteria(null, null, number, Order.USUAL, 1, 1)).items().stream()
                .anyMatch(row -> row.number().equals(number));
    }
}
