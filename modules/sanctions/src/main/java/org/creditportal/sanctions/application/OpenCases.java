package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.Ground;
import org.creditportal.sanctions.domain.JointCase;

/**
 * Has cases do what their grounds do, in the transaction of whatever befell the ground: nothing needs remembering (K-29). The
 * case is locked before its tasks, always; whoever answers a task does the same.
 */
@ApplicationScoped
class OpenCases {

    @Inject
    private StoredCases cases;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private StoredRestrictions restrictions;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Opens a case on the ground by the portal, once for a subject, whatever became of it. */
    void open(Ground ground) {
        if (!cases.isKnown(ground.number(), ground.subject().number())) {
            JointCase opened = JointCase.open(ground, Signatory.PORTAL.sign(clock.instant()));
            cases.add(opened);
            trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_OPENED, opened.number(), null);
        }
    }

    /** The same on grounds that have never had a case, for all of them together. */
    void openAll(List<Ground> grounds) {
        Signature portal = Signatory.PORTAL.sign(clock.instant());
        List<JointCase> opened =
                grounds.stream().map(ground -> JointCase.open(ground, portal)).toList();
        cases.addAll(opened);
        trail.recordAllAsSystem(
                SanctionsAudit.SANCTION_CASE_OPENED,
                opened.stream().map(JointCase::number).toList(),
                null);
    }

    /** Those of the grounds on which there is or was a case. */
    List<String> knownGrounds(List<String> grounds) {
        return cases.knownGrounds(grounds);
    }

    void suspend(String ground, String cause) {
        cases.lockOpen(ground).filter(found -> found.suspend(cause)).ifPresent(found -> {
            tasks.ofCase(found.number()).forEach(clocks::suspend);
            trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_SUSPENDED, found.number(), cause);
        });
    }

    void resume(String ground, String cause) {
        cases.lockOpen(ground).filter(found -> found.resume(cause)).ifPresent(found -> {
            tasks.ofCase(found.number()).forEach(clocks::resume);
            trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_RESUMED, found.number(), cause);
        });
    }

    void lift(String ground, String reason) {
        cases.lockOpen(ground).ifPresent(found -> lift(found, reason));
    }

    /** The case on the ground that is not over, locked. */
    Optional<JointCase> openOf(String ground) {
        return cases.lockOpen(ground);
    }

    /** The ground lasts until another day now. */
    void follow(JointCase found, LocalDate until) {
        if (!found.until().equals(until)) {
            found.follow(until);
            List<CaseTask> open = locked(found);
            found.measures().forEach(measure -> open.stream()
                    .filter(task -> task.measureCode().equals(measure.code()))
                    .forEach(task -> task.follow(found.lastDay(measure))));
        }
    }

    private void lift(JointCase found, String reason) {
        Signature portal = Signatory.PORTAL.sign(clock.instant(), new Reason(reason));
        found.lift(portal);
        locked(found).forEach(task -> {
            task.lift(portal);
            clocks.resume(task);
            clocks.follow(task);
        });
        restrictions.ofCase(found.number()).stream()
                .map(one -> restrictions.requireForChange(one.number()))
                .forEach(one -> one.lift(portal));
        trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_LIFTED, found.number(), reason);
    }

    private List<CaseTask> locked(JointCase found) {
        return tasks.ofCase(found.number()).stream()
                .map(task -> tasks.requireForChange(task.number()))
                .toList();
    }
}
