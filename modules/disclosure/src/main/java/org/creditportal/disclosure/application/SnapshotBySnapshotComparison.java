package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.creditportal.disclosure.api.DisclosureAudit;
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.PublishableEntries;

/** Goes through all snapshots; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class SnapshotBySnapshotComparison implements DisclosureComparison {

    private static final Logger LOG = System.getLogger(SnapshotBySnapshotComparison.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    PublishedEntries entries;

    @Inject
    PublishableEntries publishable;

    @Inject
    EntryPublisher publisher;

    @Inject
    PublicChanges changes;

    @Inject
    AuditTrail trail;

    @Inject
    TenantWork work;

    @Override
    public void compare() {
        work.inTransaction(TenantScope.current(), changes::forgetOld);
        List<String> shown = entries.after("", AT_ONCE);
        while (!shown.isEmpty()) {
            shown.stream().map(EntryNumber::new).forEach(number -> attempt(number, () -> bring(number)));
            shown = entries.after(shown.get(shown.size() - 1), AT_ONCE);
        }
        List<EntryNumber> published = publishable.findAfter(null, AT_ONCE);
        while (!published.isEmpty()) {
            published.forEach(number -> attempt(number, () -> bringIfMissing(number)));
            published = publishable.findAfter(published.get(published.size() - 1), AT_ONCE);
        }
    }

    private void attempt(EntryNumber number, Runnable comparison) {
        try {
            work.inTransaction(TenantScope.current(), comparison);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "Snapshot " + number + " was not compared; the next night tries again",
                    failure);
        }
    }

    private void bringIfMissing(EntryNumber number) {
        if (publisher.isMissing(number)) {
            bring(number);
        }
    }

    private void bring(EntryNumber number) {
        switch (publisher.bring(number)) {
            case KEPT -> LOG.log(Level.DEBUG, () -> "Snapshot " + number + " is as it should be");
            case SHOWN -> tell(DisclosureAudit.SNAPSHOT_BROUGHT_BACK, number);
            case TAKEN_BACK -> tell(DisclosureAudit.SNAPSHOT_TAKEN_BACK, number);
        }
    }

    private void tell(String event, EntryNumber number) {
        trail.recordAsSystem(event, number.value(), null);
        LOG.log(Level.WARNING, () -> "[" + TenantScope.current() + "] " + event + " " + number);
    }
}
