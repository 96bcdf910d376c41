package org.creditportal.records.application.batch;

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

/** Has the worker look for batches that a stopped node left behind. Not persistent: every node looks, leases tell who works. */
@Singleton
@Startup
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    @Inject
    private ImportWorker worker;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    public void sweep() {
        worker.sweep();
    }
}
