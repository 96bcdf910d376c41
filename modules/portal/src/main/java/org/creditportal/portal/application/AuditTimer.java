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
import org.creditportal.kernel.audit.AuditSealer;

/**
 * Has committed audit lines sealed. Not persistent: every node looks, anchors what it finds sealed, and a row lock per tenant
 * lets only one seal (ADR 0022).
 */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {

    @Inject
    private AuditSealer sealer;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void seal() {
        sealer.sealAll();
    }
}
