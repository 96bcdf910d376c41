package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.checks.api.report.ToldFacts;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;

/**
 * What falls with measures, in the same transaction: restrictions that were imposed by them, examples that tell of them, and what
 * reports told of either.
 */
@ApplicationScoped
class FallenMeasures {

    @Inject
    StoredRestrictions restrictions;

    @Inject
    OpenTypicalCases typicalCases;

    @Inject
    ToldFacts reports;

    /** The case is over. */
    void fallen(JointCase found, Signature by) {
        lift(restrictions.ofCase(found.number()), by);
        over(found);
    }

    /** One of its measures is over in the bureau that has the task. */
    void fallen(JointCase found, CaseTask task, Signature by) {
        lift(
                restrictions.ofCase(found.number()).stream()
                        .filter(one -> task.number().equals(one.taskNumber()))
                        .toList(),
                by);
    }

    /** The measure is lifted in the bureau that has the task, for whatever cause. */
    void lifted(CaseTask task, Signature by) {
        typicalCases.liftOfTask(task.number(), by.reason());
    }

    /** Something that reports told under the case's number is over. */
    void over(JointCase found) {
        reports.end(List.of(found.number()));
    }

    /** These restrictions are over. */
    void lift(List<PersonRestriction> imposed, Signature by) {
        imposed.stream().map(one -> restrictions.requireForChange(one.number())).forEach(one -> one.lift(by));
        reports.end(imposed.stream().map(PersonRestriction::number).toList());
    }
}
