package org.creditportal.portal.application;

import jakarta.annotation.PostConstruct;
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
import org.creditportal.responsibility.api.bureau.BureauRounds;

/**
 * Has every node know how bureaus, areas and documents are today, as it starts and then often enough that running sessions see a reorganisation within a
 * minute. Not persistent: every node asks for itself.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BureauTimer {

    private static final Logger LOG = System.getLogger(BureauTimer.class.getName());

    @Inject
    private BureauRounds bureaus;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PostConstruct
    void start() {
        begin();
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void begin() {
        tenants.all().stream().map(TenantDefinition::id).forEach(this::refresh);
    }

    private void refresh(TenantId tenant) {
        work.begin(tenant, () -> {
            try {
                work.inTransaction(tenant, bureaus::refresh);
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.WARNING,
                        () -> "[" + tenant + "] bureaus are as they were; the next round asks again",
                        failure);
            }
        });
    }
}
