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
import org.creditportal.kernel.cryptography.ForeignKeyException;
import org.creditportal.kernel.cryptography.KeyChecks;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.responsibility.api.bureau.BureauRounds;

/**
 * Has every node know how bureaus, areas and documents are today, as it starts and then often enough that running sessions see a reorganisation within a
 * minute. A tenant whose keys are not those of its data is closed on this node until they are. Not persistent: every node asks for itself.
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
    private KeyChecks keys;

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
                work.inTransaction(tenant, keys::demandOwn);
                tenants.open(tenant);
                work.inTransaction(tenant, bureaus::refresh);
            } catch (ForeignKeyException foreign) {
                tenants.close(tenant);
                LOG.log(Level.ERROR, () -> "[" + tenant + "] nobody is served: " + foreign.getMessage());
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.WARNING,
                        () -> "[" + tenant + "] bureaus are as they were; the next round asks again",
                        failure);
            }
        });
    }
}
