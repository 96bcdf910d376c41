package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.audit.CurrentActor;

/** Nobody is logged in here, unless a test says who acts on its thread. */
@ApplicationScoped
public class FixtureActor implements CurrentActor {

    private static final ThreadLocal<Actor> ACTING = ThreadLocal.withInitial(() -> Actor.SYSTEM);

    @Override
    public Actor get() {
        return ACTING.get();
    }

    static <T> T as(Actor actor, Callable<T> act) throws Exception {
        ACTING.set(actor);
        try {
            return act.call();
        } finally {
            ACTING.remove();
        }
    }
}
