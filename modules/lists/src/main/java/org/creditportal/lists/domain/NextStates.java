package org.creditportal.lists.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryState;

/** Where an officer, given the permission, may lead an entry. */
final class NextStates {

    private NextStates() {}

    static Set<EntryState> of(ListEntry entry, Signatory officer) {
        return Arrays.stream(EntryState.values())
                .filter(entry.state()::allows)
                .filter(next -> mayLead(officer, entry, next))
                .collect(Collectors.toSet());
    }

    private static boolean mayLead(Signatory officer, ListEntry entry, EntryState next) {
        return switch (next) {
            case PROPOSED -> false;
            case APPROVED, REJECTED -> ReviewerIsAColleague.allows(officer, entry.proposal(), entry.bureau());
            case PUBLISHED -> CreditOfficePublishes.allowsPublication(officer, entry.proposal(), entry.review());
            case WITHDRAWN -> CreditOfficePublishes.allowsWithdrawal(officer);
        };
    }
}
