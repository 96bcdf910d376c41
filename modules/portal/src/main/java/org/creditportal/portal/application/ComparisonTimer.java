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
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryComparison;
import org.creditportal.records.api.subject.RepresentativeComparison;
import org.creditportal.sanctions.api.CaseComparison;

/**
 * Has persons behind subjects compared with those on record, list entries with their records, joint cases with their grounds, and the public's snapshots with the entries, every night soon after the legal
 * day has begun. Not persistent: every node compares, and finds nothing to do where another has been.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComparisonTimer {

    private static final Logger LOG = System.getLogger(ComparisonTimer.class.getName());

    @Inject
    private RepresentativeComparison representatives;

    @Inject
    private EntryComparison entries;

    @Inject
    private CaseComparison cases;

    @Inject
    private DisclosureComparison disclosure;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PermitAll
    @Schedule(hour = "0", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    public void compare() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(this::compare);
    }

    /** Each tenant on a thread of its own: none waits for another one's database or shares a transaction with it. */
    private void compare(TenantId tenant) {
        work.begin(tenant, () -> {
            attempt(tenant, representatives::compare);
            attempt(tenant, entries::compare);
            attempt(tenant, cases::compare);
            attempt(tenant, disclosure::compare);
        });
    }

    private static void attempt(TenantId tenant, Runnable comparison) {
        try {
            comparison.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "[" + tenant + "] nothing was compared; the next night tries again", failure);
        }
    }
}
