package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedEntryLookup;

/** {@code #{groundPages}}: where that is shown on which measures and marks rest. */
@Named
@RequestScoped
public class GroundPages {

    @Inject
    private ReceivedEntryLookup received;

    /** @param onEntry whether it is a list entry, decided here or elsewhere, not a record */
    public String of(String number, boolean onEntry) {
        if (!onEntry) {
            return "/records/detail";
        }
        boolean elsewhere = received.search(new ReceivedCriteria(null, null, number, 1, 1)).items().stream()
                .anyMatch(row -> row.number().equals(number));
        return elsewhere ? "/lists/received-detail" : "/lists/detail";
    }
}
