package org.creditportal.portal.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creditportal.identity.api.LoginWatch;

/** Looks for guessed passwords twice a minute. Not persistent: every node looks and logs what it sees. */
@Singleton
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginAlarmTimer {

    @Inject
    private LoginWatch watch;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
    public void look() {
        watch.look();
    }
}
