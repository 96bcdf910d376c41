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
import org.creditportal.files.draft.Drafts;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.job.JobWorker;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.work.TenantWork;

/**
 * Keeps the leases of jobs, has those gone on with that a stopped node left behind, and deletes results and drafts whose time is over. Not
 * persistent: every node looks, leases and row locks tell who works (ADR 0031).
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {

    @Inject
    private JobWorker worker;

    @Inject
    private Vault vault;

    @Inject
    private Drafts drafts;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    public void sweep() {
        worker.sweep();
    }

    @PermitAll
    @Schedule(hour = "*", minute = "17", second = "0", persistent = false)
    public void discard() {
        tenants.atWork().stream()
                .map(TenantDefinition::id)
                .forEach(tenant -> work.begin(tenant, () -> {
                    vault.discardOutdated();
                    drafts.discardOutdated();
                }));
    }
}
