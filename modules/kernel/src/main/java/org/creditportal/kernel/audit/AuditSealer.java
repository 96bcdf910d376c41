package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/**
 * Seals what has been committed to the trails, and anchors how far they are sealed on this node and in its log. Where the end
 * of a chain is not as the portal sealed it, it stops and raises alarm: a new seal would hide what was done.
 */
@ApplicationScoped
public class AuditSealer {

    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());

    @Inject
    private AuditAlarms alarms;

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditAnchors anchors;

    @Inject
    private LostLines lostLines;

    @Inject
    private CommittedLines committed;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    private final Set<TenantId> atWork = ConcurrentHashMap.newKeySet();

    /** Looks after every tenant's trail; called by the office's timer. */
    public void sealAll() {
        tenants.all().stream().map(TenantDefinition::id).filter(atWork::add).forEach(this::begin);
    }

    /** Each tenant on a thread of its own: none waits for another one's database. */
    private void begin(TenantId tenant) {
        try {
            work.begin(tenant, () -> {
                try {
                    tend();
                } finally {
                    atWork.remove(tenant);
                }
            });
        } catch (RuntimeException refused) {
            atWork.remove(tenant);
            throw refused;
        }
    }

    /** Seals what it can of the current tenant's trail. */
    void tend() {
        try {
            seal();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + TenantScope.current() + "] audit lines wait for their seal; the next round tries again",
                    failure);
        }
    }

    /** Seals all that waits in the current tenant's trail. */
    public void seal() {
        alarms.tell();
        tellLost();
        AuditSealed sealed;
        do {
            sealed = sealing.seal();
            sealed.end().ifPresent(this::anchor);
        } while (sealed.more());
        alarms.watch(sealed.fault());
    }

    private void tellLost() {
        List<AuditLine> lost = lostLines.tell();
        if (!lost.isEmpty()) {
            committed.forget(lost.stream().map(AuditLine::id).toList());
            LOG.log(
                    Level.ERROR,
                    () -> "[" + TenantScope.current() + "] the audit trail was tampered with: " + lost.size()
                            + " lines were deleted before they were sealed; the trail tells which");
            alarms.raise(new AuditFinding(AuditFault.LINES_MISSING_UNSEALED, lost.size()));
        }
    }

    /** Not before the block is committed: an anchor of what was rolled back would be a false alarm for ever. */
    private void anchor(AuditBlock end) {
        if (anchors.last().filter(anchor -> anchor.holds(end)).isEmpty()) {
            AuditAnchor anchor = AuditAnchor.of(end);
            anchors.add(anchor);
            LOG.log(Level.INFO, () -> "[" + TenantScope.current() + "] audit trail sealed: " + anchor);
        }
    }
}
