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
import org.creditportal.kernel.cryptography.Reprotection;

/**
 * Has values encrypted anew after a tenant got another key. Not persistent: every node looks, and whoever holds a store's row
 * works on it.
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReprotectionTimer {

    @Inject
    private Reprotection reprotection;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "7/20", persistent = false)
    public void sweep() {
        reprotection.sweep();
    }
}
