package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryNumber;

/** Goes through all snapshots; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class SnapshotBySnapshotComparison implements DisclosureComparison {

    private static final Logger LOG = System.getLogger(SnapshotBySnapshotComparison.class.getName());
    private static final int SNAPSHOTS_AT_ONCE = 500;

    @Inject
    PublishedEntries entries;

    @Inject
    EntryPublisher publisher;

    @Inject
    TenantWork work;

    @Override
    public void compare() {
        List<String> numbers = entries.after("", SNAPSHOTS_AT_ONCE);
        while (!numbers.isEmpty()) {
            numbers.forEach(this::compare);
            numbers = entries.after(numbers.get(numbers.size() - 1), SNAPSHOTS_AT_ONCE);
        }
    }

    private void compare(String number) {
        try {
            work.inTransaction(TenantScope.current(), () -> publisher.bring(new EntryNumber(number)));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "Snapshot " + number + " was not compared; the next night tries again",
                    failure);
        }
    }
}
