package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.sanctions.api.CaseComparison;

/** Goes through all entries, cases and marks; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class CaseByCaseComparison implements CaseComparison {

    private static final Logger LOG = System.getLogger(CaseByCaseComparison.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private EntryGate entries;

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMarks marks;

    @Inject
    private CasesOnGrounds grounds;

    @Inject
    private RestrictedPersons restricted;

    @Inject
    private TenantWork work;

    @Override
    public void compare() {
        List<String> published = published(null);
        while (!published.isEmpty()) {
            published.forEach(number -> alone(number, grounds::followEntry));
            published = published(new EntryNumber(last(published)));
        }
        follow(after -> cases.openGrounds(after, AT_ONCE));
        follow(after -> marks.openGrounds(after, AT_ONCE));
        restricted.identify(AT_ONCE, portion -> alone("restricted persons", persons -> portion.run()));
    }

    /** @param next the next grounds after one, in order */
    private void follow(Function<String, List<String>> next) {
        List<String> open = next.apply("");
        while (!open.isEmpty()) {
            open.forEach(number -> alone(number, grounds::follow));
            open = next.apply(last(open));
        }
    }

    private List<String> published(EntryNumber after) {
        return entries.findPublished(after, AT_ONCE).stream()
                .map(EntryNumber::value)
                .toList();
    }

    private static String last(List<String> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    private void alone(String ground, Consumer<String> follow) {
        try {
            work.inTransaction(TenantScope.current(), () -> follow.accept(ground));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "Measures on " + ground + " were not compared; the next night tries again",
                    failure);
        }
    }
}
