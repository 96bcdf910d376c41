package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.typical.LeadTypicalCase;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.typical.TypicalCase;

/** Steps of typical cases; the joint case is locked first, as lifting and suspending do. */
@ApplicationScoped
class TypicalCaseSteps {

    @Inject
    private StoredTypicalCases typicalCases;

    @Inject
    private OpenTypicalCases open;

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private LegalDate legalDate;

    /** A typical case with the joint case that it rests on, and the task that it tells of. */
    record Held(TypicalCase typical, JointCase of, CaseTask task) {

        boolean isPublic(LocalDate day) {
            return typical.isPublic(of, task, day);
        }
    }

    String propose(ProposeTypicalCase command) {
        CaseTask task = officers.demandSeen(tasks.require(command.task().value()));
        JointCase of = cases.requireForChange(task.caseNumber());
        typicalCases.openOf(task.number()).ifPresent(known -> {
            throw new SanctionsRefusedException(SanctionsError.TYPICAL_CASE_OPEN, known.number());
        });
        TypicalCase proposed = TypicalCase.propose(
                of, task, command, officers.current(), officers.sign(command.reason()), legalDate.today());
        typicalCases.add(proposed);
        return proposed.number();
    }

    String lead(LeadTypicalCase command) {
        Held held = hold(command.number().value())
                .orElseThrow(() -> new NotFoundException("TypicalCase", command.number()));
        TypicalCase typical = demandSeen(held.typical());
        typical.requireVersion(command.seenVersion());
        Signature signature = officers.sign(command.reason());
        if (command.next() == TypicalCaseState.PUBLISHED) {
            typical.publish(held.of(), held.task(), officers.current(), signature, legalDate.today());
            open.show(typical);
        } else {
            typical.end(command.next(), officers.current(), signature);
            open.hide(typical);
        }
        return null;
    }

    /** Both locked, the joint case first; its tasks are changed by nobody meanwhile. */
    Optional<Held> hold(String number) {
        return typicalCases.find(number).map(TypicalCase::caseNumber).flatMap(caseNumber -> {
            JointCase of = cases.requireForChange(caseNumber);
            return typicalCases
                    .findForChange(number)
                    .map(typical -> new Held(typical, of, tasks.require(typical.task())));
        });
    }

    TypicalCase demandSeen(TypicalCase typical) {
        if (!officers.officer().seesBureau(typical.bureau())) {
            throw new NotFoundException("TypicalCase", typical.number());
        }
        return typical;
    }

    Set<TypicalCaseState> next(TypicalCase typical) {
        return officers.officer().may(SanctionsPermission.SANCTIONS_PUBLISH)
                ? typical.nextFor(officers.current())
                : Set.of();
    }
}
