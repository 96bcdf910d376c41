package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.domain.ListEntries;

/** The steps of a comparison, each in a transaction of its own; for the portal itself, which works for no officer. */
@Singleton
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EntryComparisonStep {

    private static final int ENTRIES_AT_ONCE = 500;

    @Inject
    ListEntries entries;

    @Inject
    FollowedRecords followed;

    /** The next entries that are open. */
    @PermitAll
    public List<EntryNumber> after(EntryNumber last) {
        return entries.after(last, EntriesOnRecords.OPEN, ENTRIES_AT_ONCE);
    }

    /** Brings one entry to what its records are now. */
    @PermitAll
    public void compare(EntryNumber number) {
        followed.follow(List.of(number), false);
    }
}
