package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creditportal.identity.api.AdministratorLockedOut;
import org.creditportal.identity.api.LoginWatch;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.keycloak.representations.idm.EventRepresentation;

/** Looks at what the realms say about failed logins, and raises an alarm when an administrator's account has to wait. */
@ApplicationScoped
public class LoginAlarms implements LoginWatch {

    private static final Logger LOGGER = Logger.getLogger(LoginAlarms.class.getName());

    private final Map<TenantId, Instant> looked = new ConcurrentHashMap<>();

    @Inject
    private TenantDirectory tenants;

    @Inject
    private TenantWork work;

    @Inject
    private RealmConnections connections;

    @Inject
    private RealmLogins logins;

    @Inject
    private RealmOfficers officers;

    @Inject
    private Event<AdministratorLockedOut> lockedOut;

    @Inject
    private Clock clock;

    /** Each tenant on a thread of its own: who hears of an alarm shares no transaction with the timer. */
    @Override
    public void look() {
        tenants.all().forEach(tenant -> work.begin(tenant.id(), () -> look(tenant.id())));
    }

    private void look(TenantId tenant) {
        looked.putIfAbsent(tenant, clock.instant());
        Instant before = looked.get(tenant);
        try {
            List<EventRepresentation> waits = connections.ask(() -> logins.waitsSince(before));
            looked.put(tenant, ToldInOrder.tell(before, waits, event -> tell(tenant, event)));
        } catch (UnavailableException away) {
            LOGGER.log(Level.FINE, "Realm {0} is away; it is looked at later", tenant);
        }
    }

    private void tell(TenantId tenant, EventRepresentation event) {
        OfficerView officer = officers.find(event.getUserId());
        if (officer == null) {
            return;
        }
        boolean administrator = officer.row().roles().stream().anyMatch(Role::isAdministrator);
        LOGGER.log(
                administrator ? Level.SEVERE : Level.WARNING,
                () -> (administrator ? "ALARM: the administrator " : "The officer ")
                        + officer.row().username() + " of " + tenant
                        + " has to wait after failed logins, the last from " + event.getIpAddress());
        if (administrator) {
            lockedOut.fire(new AdministratorLockedOut(
                    officer.row().id(), officer.row().username(), officer.row().id() + ":" + event.getTime()));
        }
    }
}
