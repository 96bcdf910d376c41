package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** What is wrong with the tenants' trails, until whoever watches them has heard of it. */
@ApplicationScoped
class AuditAlarms {

    private static final Logger LOG = System.getLogger(AuditAlarms.class.getName());

    @Inject
    Event<AuditAlarm> told;

    private final Map<TenantId, AuditFinding> lasting = new ConcurrentHashMap<>();
    private final Map<TenantId, Queue<AuditFinding>> untold = new ConcurrentHashMap<>();

    /** An alarm is raised once, when it begins; the audit administrator's page shows it as long as it lasts. */
    void watch(Optional<AuditFinding> fault) {
        TenantId tenant = TenantScope.current();
        AuditFinding before = fault.isPresent() ? lasting.put(tenant, fault.get()) : lasting.remove(tenant);
        if (fault.isPresent() && !fault.get().equals(before)) {
            LOG.log(
                    Level.ERROR,
                    () -> "[" + tenant + "] the audit trail was tampered with: " + fault.get()
                            + "; see the audit page of the office for what to do");
            raise(fault.get());
        } else if (fault.isEmpty() && before != null) {
            LOG.log(Level.INFO, () -> "[" + tenant + "] the audit trail is in order again");
        }
    }

    void raise(AuditFinding finding) {
        waiting().add(finding);
        tell();
    }

    /** Tells of the current tenant's alarms that were not told of yet; one that nobody could be told of waits for the next round. */
    void tell() {
        Queue<AuditFinding> waiting = waiting();
        try {
            for (AuditFinding next = waiting.peek(); next != null; next = waiting.peek()) {
                told.fire(new AuditAlarm(next));
                waiting.remove(next);
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + TenantScope.current() + "] an alarm was not told; the next round tells it",
                    failure);
        }
    }

    private Queue<AuditFinding> waiting() {
        untold.putIfAbsent(TenantScope.current(), new ConcurrentLinkedQueue<>());
        return untold.get(TenantScope.current());
    }
}
