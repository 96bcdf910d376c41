package org.creditportal.systemtests.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.NotLoggedInException;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;

/** Whoever the test says is at work on this thread, by name: the test itself also lives where nobody knows officers. */
@ApplicationScoped
public class FixtureOfficers implements CurrentOfficer {

    private static final ThreadLocal<Officer> AT_WORK = new ThreadLocal<>();

    private static final Map<String, Officer> PEOPLE = Stream.of(
                    officer("proposer", "market", "notes.propose", "notes.decide"),
                    officer("second", "market", "notes.decide"),
                    officer("third", "market", "notes.decide"),
                    officer("stranger", "taxes", "notes.decide"),
                    officer("replier", "market", "fixture.reply"),
                    officer("other replier", "taxes", "fixture.reply"),
                    officer("unconcerned", "market", "something.else"))
            .collect(Collectors.toMap(Officer::id, Function.identity()));

    private static Officer officer(String id, String bureau, String... permissions) {
        return new Officer(id, id, id, bureau, Set.of(Role.BUREAU_CLERK), Set.of(permissions), Set.of(), Set.of());
    }

    static Collection<Officer> people() {
        return PEOPLE.values();
    }

    static <T> T as(String officer, Callable<T> work) throws Exception {
        AT_WORK.set(PEOPLE.get(officer));
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
