package org.creditportal.portal.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.responsibility.api.duty.DutyRounds;
import org.creditportal.responsibility.api.supervision.SupervisionRounds;
import org.creditportal.responsibility.api.task.TaskRounds;

/**
 * Has recurring tasks assigned anew when their next period has begun, the days for appeals ended where none came, and duties in the
 * realm mended where they are otherwise than in the portal. Not persistent: every node asks, one works at a time.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskTimer {

    private static final Logger LOG = System.getLogger(TaskTimer.class.getName());

    @Inject
    private TaskRounds tasks;

    @Inject
    private SupervisionRounds supervision;

    @Inject
    private DutyRounds duties;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PermitAll
    @Schedule(hour = "*", minute = "15", persistent = false)
    public void begin() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(this::begin);
    }

    /** Each tenant on a thread of its own: none waits for another one's database or shares a transaction with it. */
    private void begin(TenantId tenant) {
        work.begin(tenant, () -> {
            attempt(tenant, "recurring tasks", tasks::begin);
            attempt(tenant, "appeals that did not come", supervision::end);
            attempt(tenant, "duties in the realm", duties::agree);
        });
    }

    /** What fails of one leaves the others to be done. */
    private void attempt(TenantId tenant, String what, Runnable round) {
        try {
            work.inTransaction(tenant, round);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "[" + tenant + "] " + what + " are as they were; the next hour tries",
                    failure);
        }
    }
}
