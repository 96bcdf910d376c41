package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryComparison;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.domain.ListEntries;

/** Goes through all entries; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class EntryByEntryComparison implements EntryComparison {

    private static final Logger LOG = System.getLogger(EntryByEntryComparison.class.getName());
    private static final int ENTRIES_AT_ONCE = 500;

    @Inject
    ListEntries entries;

    @Inject
    FollowedRecords followed;

    @Inject
    DependentEntries dependents;

    @Inject
    TenantWork work;

    @Override
    public void compare() {
        List<EntryNumber> numbers = after(null);
        while (!numbers.isEmpty()) {
            numbers.forEach(this::compare);
            numbers = after(numbers.get(numbers.size() - 1));
        }
    }

    private List<EntryNumber> after(EntryNumber last) {
        return entries.after(last, EntriesOnRecords.OPEN, ENTRIES_AT_ONCE);
    }

    private void compare(EntryNumber number) {
        try {
            work.inTransaction(TenantScope.current(), () -> {
                followed.follow(List.of(number), false);
                dependents.compare(number);
            });
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "Entry " + number + " was not compared; the next night tries again", failure);
        }
    }
}
