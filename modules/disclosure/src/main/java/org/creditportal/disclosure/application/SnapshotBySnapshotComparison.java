package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.creditportal.disclosure.api.DisclosureAudit;
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/** Goes through all snapshots, kind by kind; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class SnapshotBySnapshotComparison implements DisclosureComparison {

    private static final Logger LOG = System.getLogger(SnapshotBySnapshotComparison.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    EntryPublisher entries;

    @Inject
    TypicalCasePublisher typicalCases;

    @Inject
    NoticePublisher notices;

    @Inject
    PolicyPublisher policies;

    @Inject
    PublicChanges changes;

    @Inject
    AuditTrail trail;

    @Inject
    TenantWork work;

    @Override
    public void compare() {
        work.inTransaction(TenantScope.current(), changes::forgetOld);
        compare(entries);
        compare(typicalCases);
        compare(notices);
        attempt("policies", policies::synchronise);
    }

    private void compare(SnapshotPublisher publisher) {
        each(publisher::shownAfter, number -> bring(publisher, number));
        each(publisher::publishedAfter, number -> bringIfMissing(publisher, number));
    }

    private void each(BiFunction<String, Integer, List<String>> numbersAfter, Consumer<String> comparison) {
        List<String> numbers = numbersAfter.apply("", AT_ONCE);
        while (!numbers.isEmpty()) {
            numbers.forEach(number -> attempt(number, () -> comparison.accept(number)));
            numbers = numbersAfter.apply(numbers.get(numbers.size() - 1), AT_ONCE);
        }
    }

    private void attempt(String number, Runnable comparison) {
        try {
            work.inTransaction(TenantScope.current(), comparison);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "Snapshot " + number + " was not compared; the next night tries again",
                    failure);
        }
    }

    private void bringIfMissing(SnapshotPublisher publisher, String number) {
        if (publisher.isMissing(number)) {
            bring(publisher, number);
        }
    }

    private void bring(SnapshotPublisher publisher, String number) {
        switch (publisher.bring(number)) {
            case KEPT -> LOG.log(Level.DEBUG, () -> "Snapshot " + number + " is as it should be");
            case SHOWN -> tell(DisclosureAudit.SNAPSHOT_BROUGHT_BACK, number);
            case TAKEN_BACK -> tell(DisclosureAudit.SNAPSHOT_TAKEN_BACK, number);
        }
    }

    private void tell(String event, String number) {
        trail.recordAsSystem(event, number, null);
        LOG.log(Level.WARNING, () -> "[" + TenantScope.current() + "] " + event + " " + number);
    }
}
