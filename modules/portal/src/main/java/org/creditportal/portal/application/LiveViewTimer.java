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
import org.creditportal.disclosure.api.LiveViews;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.work.TenantWork;

/**
 * Has those answered who wish to see a report live: somebody waits before the page. Not persistent: every node answers, and finds
 * nothing to do where another has been.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveViewTimer {

    @Inject
    private LiveViews views;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false)
    public void answer() {
        tenants.atWork().stream().map(TenantDefinition::id).forEach(tenant -> work.begin(tenant, views::answer));
    }
}
