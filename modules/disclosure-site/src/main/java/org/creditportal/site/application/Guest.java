package org.creditportal.site.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.audit.CurrentActor;

/** On the public site everybody is a guest: nobody logs in, and reading leaves no trace of a person. */
@ApplicationScoped
public class Guest implements CurrentActor {

    private static final Actor GUEST = new Actor("guest", "guest", null, null);

    @Override
    public Actor get() {
        return GUEST;
    }
}
