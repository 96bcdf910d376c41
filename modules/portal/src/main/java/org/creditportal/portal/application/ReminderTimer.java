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
import org.creditportal.casework.api.deadline.ClockReminders;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.api.timeliness.ReportingReminders;

/**
 * Has bureaus reminded of what they must report (K-8) and of what they must do by a day. Hourly, because the day begins at another time in another zone and a
 * node may have been down; a bureau is reminded once a day. Not persistent: every node asks, one works at a time.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    private ReportingReminders reminders;

    @Inject
    private ClockReminders clocks;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PermitAll
    @Schedule(hour = "*", minute = "5", persistent = false)
    public void remind() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(this::remind);
    }

    /** Each tenant on a thread of its own: none waits for another one's database or shares a transaction with it. */
    private void remind(TenantId tenant) {
        work.begin(tenant, () -> {
            attempt(tenant, reminders::remind);
            attempt(tenant, clocks::remind);
        });
    }

    private void attempt(TenantId tenant, Runnable reminding) {
        try {
            work.inTransaction(tenant, reminding);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "[" + tenant + "] no reminders; the next hour tries again", failure);
        }
    }
}
