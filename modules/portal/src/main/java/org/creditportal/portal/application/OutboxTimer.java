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
import org.creditportal.kernel.outbox.OutboxRelay;

/**
 * Has the relay look for events that were left behind. Not persistent: every node sweeps, and whoever delivers a message
 * holds its row (ADR 0006).
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    @Inject
    private OutboxRelay relay;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        relay.sweep();
    }
}
