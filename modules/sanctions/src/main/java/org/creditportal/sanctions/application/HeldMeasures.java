package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.checks.api.report.HeldFacts;

/** Cases, restrictions and marks that a report tells, held in the order in which they fall with their grounds. */
@ApplicationScoped
class HeldMeasures implements HeldFacts {

    @Inject
    private StoredCases cases;

    @Inject
    private StoredRestrictions restrictions;

    @Inject
    private StoredMarks marks;

    @Override
    public void hold(Collection<String> numbers) {
        hold(cases, numbers);
        hold(restrictions, numbers);
        hold(marks, numbers);
    }

    private static void hold(MatterStore<?> store, Collection<String> numbers) {
        store.byNumbers(numbers).stream()
                .map(matter -> matter.number())
                .sorted()
                .forEach(store::requireForChange);
    }
}
