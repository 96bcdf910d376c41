package org.creditportal.systemtests.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.NotLoggedInException;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;

/** Whoever the test says is at work on this thread. */
@ApplicationScoped
public class OfficersOfTheTest implements CurrentOfficer {

    private static final ThreadLocal<Officer> AT_WORK = new ThreadLocal<>();

    static Officer officer(String id, String bureau, String... permissions) {
        return new Officer(id, id, id, bureau, Set.of(Role.BUREAU_CLERK), Set.of(permissions), Set.of(), Set.of());
    }

    static <T> T as(Officer officer, Callable<T> work) throws Exception {
        AT_WORK.set(officer);
        try {
            return work.call();
        } finally {
            AT_WORK.remove();
        }
    }

    @Override
    public Officer require() {
        return find().orElseThrow(NotLoggedInException::new);
    }

    @Override
    public Optional<Officer> find() {
        return Optional.ofNullable(AT_WORK.get());
    }
}
