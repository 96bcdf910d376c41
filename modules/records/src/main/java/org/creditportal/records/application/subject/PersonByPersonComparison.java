package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.api.subject.RepresentativeComparison;
import org.creditportal.records.domain.subject.DuplicateCandidates;
import org.creditportal.records.domain.subject.DuplicateCandidates.Window;
import org.creditportal.records.domain.subject.Subject;

/** Goes through the few persons without a card's number; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class PersonByPersonComparison implements RepresentativeComparison {

    private static final Logger LOG = System.getLogger(PersonByPersonComparison.class.getName());

    @Inject
    private DuplicateCandidates candidates;

    @Inject
    private Representatives representatives;

    @Inject
    private PermitHolders permits;

    @Inject
    private TenantWork work;

    @Override
    public void compare() {
        Window window = candidates.window(0);
        compare(window);
        while (!window.last()) {
            window = candidates.window(window.until());
            compare(window);
        }
    }

    private void compare(Window window) {
        candidates.permitHolders(window).forEach(person -> compare(person, permits::makeKnownByWhatStays));
        candidates.personsWithoutCard(window).forEach(person -> compare(person, representatives::recognise));
    }

    private void compare(Subject person, Consumer<Subject> step) {
        try {
            work.inTransaction(TenantScope.current(), () -> step.accept(person));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "Whom " + person.number() + " stands behind was not compared; the next night tries again",
                    failure);
        }
    }
}
