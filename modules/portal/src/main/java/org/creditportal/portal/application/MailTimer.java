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
import org.creditportal.correspondence.api.mail.OfficerMail;
import org.creditportal.correspondence.api.mail.ReturnedMail;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;

/**
 * Has officers written to about what waits for them. Hourly, because the morning comes at another time in another zone and a
 * node may have been down; an officer is written to once a day. Not persistent: every node asks, one writes.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    private static final Logger LOG = System.getLogger(MailTimer.class.getName());

    @Inject
    private OfficerMail mail;

    @Inject
    private ReturnedMail returned;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PermitAll
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void write() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(this::write);
    }

    /** What was sent may come back, where the tenant has it read. */
    @PermitAll
    @Schedule(hour = "*", minute = "25,55", persistent = false)
    public void read() {
        tenants.atWork().stream()
                .filter(returned::isRead)
                .map(TenantDefinition::id)
                .forEach(this::read);
    }

    /** Where one server on the same machine takes all mail, as in a demonstration, nobody has to wait half an hour to see it. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void readOwnServer() {
        if (PortalSettings.MAIL_SERVER.find().isPresent()) {
            read();
        }
    }

    /** Each tenant on a thread of its own: none waits for another one's database or realm. */
    private void write(TenantId tenant) {
        work.begin(tenant, () -> {
            try {
                mail.writeDigests();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, () -> "[" + tenant + "] no digests; the next hour tries again", failure);
            }
        });
    }

    /** None waits for another one's mail server either. */
    private void read(TenantId tenant) {
        work.begin(tenant, () -> {
            try {
                returned.read();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, () -> "[" + tenant + "] what came back was not read; tried again", failure);
            }
        });
    }
}
