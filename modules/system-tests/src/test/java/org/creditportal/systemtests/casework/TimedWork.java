package org.creditportal.systemtests.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.kernel.cryptography.ProtectedStore;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryComparison;
import org.creditportal.records.api.subject.RepresentativeComparison;
import org.creditportal.records.api.timeliness.ReportingReminders;
import org.creditportal.sanctions.api.CaseComparison;
import org.creditportal.systemtests.kernel.Notes;

/**
 * What the office's timers have done by modules that this server has not: it leaves a note with the tenant for whom it worked, and
 * breaks off after that where the test says so.
 */
@ApplicationScoped
public class TimedWork
        implements ReportingReminders,
                RepresentativeComparison,
                EntryComparison,
                CaseComparison,
                DisclosureComparison,
                ProtectedStore {

    private static final String STORE = "fix_store";

    @Inject
    private Notes notes;

    @Inject
    private TenantWork work;

    private final AtomicInteger brokenOff = new AtomicInteger();
    private volatile TenantId broken;

    void breakOffFor(TenantId tenant) {
        brokenOff.set(0);
        broken = tenant;
    }

    int brokenOff() {
        return brokenOff.get();
    }

    @Override
    public void remind() {
        leave("reminded ");
    }

    @Override
    public void compare() {
        work.inTransaction(TenantScope.current(), () -> leave("compared "));
    }

    @Override
    public String name() {
        return STORE;
    }

    @Override
    public Optional<Progress> renew(Optional<String> after, int rows) {
        leave("renewed ");
        return Optional.empty();
    }

    private void leave(String text) {
        notes.write(text + TenantScope.current());
        if (TenantScope.current().equals(broken)) {
            brokenOff.incrementAndGet();
            throw new IllegalStateException("as asked, for " + broken);
        }
    }
}
