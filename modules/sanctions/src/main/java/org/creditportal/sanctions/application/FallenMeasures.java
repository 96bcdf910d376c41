package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.checks.api.report.ToldFacts;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;

/** What falls with measures, in the same transaction: restrictions that were imposed by them, and what reports told of either. */
@ApplicationScoped
class FallenMeasures {

    @Inject
    StoredRestrictions restrictions;

    @Inject
    ToldFacts reports;

    /** The case is over. */
    void fallen(JointCase found, Signature by) {
        end(found, restrictions.ofCase(found.number()), by);
    }

    /** One of its measures is over in the bureau that has the task. */
    void fallen(JointCase found, CaseTask task, Signature by) {
        end(
                found,
                restrictions.ofCase(found.number()).stream()
                        .filter(one -> task.number().equals(one.taskNumber()))
                        .toList(),
                by);
    }

    private void end(JointCase found, List<PersonRestriction> imposed, Signature by) {
        List<String> told = new ArrayList<>(List.of(found.number()));
        imposed.stream().map(one -> restrictions.requireForChange(one.number())).forEach(one -> {
            one.lift(by);
            told.add(one.number());
        });
        reports.end(told);
    }
}
