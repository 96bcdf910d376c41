package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.creditportal.checks.api.report.ToldFacts;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/** Has marks do what their grounds do, in the transaction of whatever befell the ground. */
@ApplicationScoped
class OpenMarks {

    @Inject
    StoredMarks marks;

    @Inject
    ToldFacts reports;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Those of the grounds on which a mark rests that is not over. */
    List<String> openGrounds(List<String> grounds) {
        return marks.openAmong(grounds);
    }

    void suspend(String ground, String cause) {
        marks.lockOpen(ground).stream()
                .filter(mark -> mark.suspend(cause))
                .forEach(mark -> trail.recordAsSystem(SanctionsAudit.KEY_SUPERVISION_SUSPENDED, mark.number(), cause));
    }

    void resume(String ground, String cause) {
        marks.lockOpen(ground).stream()
                .filter(mark -> mark.resume(cause))
                .forEach(mark -> trail.recordAsSystem(SanctionsAudit.KEY_SUPERVISION_RESUMED, mark.number(), cause));
    }

    void end(String ground, String reason) {
        marks.lockOpen(ground).forEach(mark -> end(mark, reason));
    }

    /** Grounds of marks of the subjects that are not over, in order. */
    List<String> groundsOf(Collection<String> subjects) {
        return marks.open(subjects).stream()
                .map(SupervisionMark::ground)
                .sorted()
                .toList();
    }

    /**
     * The ground lasts until this day.
     *
     * @param same whether a number is one of the subject that it is about now
     */
    void follow(String ground, Predicate<String> same, LocalDate until) {
        for (SupervisionMark mark : marks.lockOpen(ground)) {
            if (same.test(mark.subjectNumber())) {
                mark.endNoLaterThan(until);
            } else {
                end(mark, FallenGround.because("regrouped", ground));
            }
        }
    }

    void end(SupervisionMark mark, String reason) {
        mark.end(Signatory.PORTAL.sign(clock.instant(), new Reason(reason)));
        reports.end(List.of(mark.number()));
        trail.recordAsSystem(SanctionsAudit.KEY_SUPERVISION_ENDED, mark.number(), reason);
    }
}
