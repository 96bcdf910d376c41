package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.NotLoggedInException;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.audit.CurrentActor;

/** The officer of the current request, for the modules and for the audit trail. Work without a request has none. */
@ApplicationScoped
public class OfficerAtWork implements CurrentOfficer, CurrentActor {

    private static final String GUEST = "guest";

    @Inject
    private RequestCaller caller;

    @Override
    public Officer require() {
        return find().orElseThrow(NotLoggedInException::new);
    }

    @Override
    public Optional<Officer> find() {
        try {
            return Optional.ofNullable(caller.officer());
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    @Override
    public Actor get() {
        return find().map(officer -> new Actor(officer.id(), officer.displayName(), officer.bureau(), caller.address()))
                .orElseGet(this::nobody);
    }

    /** Somebody whose login was refused, or the portal itself where no request is being served. */
    private Actor nobody() {
        try {
            return caller.address() == null ? Actor.SYSTEM : new Actor(GUEST, GUEST, null, caller.address());
        } catch (ContextNotActiveException noRequest) {
            return Actor.SYSTEM;
        }
    }
}
