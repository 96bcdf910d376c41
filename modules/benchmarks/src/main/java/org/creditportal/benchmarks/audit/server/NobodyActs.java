package org.creditportal.benchmarks.audit.server;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.audit.CurrentActor;

/** Nobody is logged in here. */
@ApplicationScoped
public class NobodyActs implements CurrentActor {

    @Override
    public Actor get() {
        return Actor.SYSTEM;
    }
}
