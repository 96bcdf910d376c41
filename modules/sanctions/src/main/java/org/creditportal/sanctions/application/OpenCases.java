package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
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
    StoredCases cases;

    @Inject
    StoredMeasureTasks tasks;

    @Inject
    FallenMeasures fallen;

    @Inject
    MeasureTaskClocks clocks;

    @Inject
    AuditTrail trail;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;
    /**
     * Opens a case on the ground by the portal, once for a subject, whatever became of it; once more where it ended with its last day, and
     * the ground lasts longer since. Sources prolonged entries so under their old number.
     *
     * @param same whether a number is one of the ground's subject
     */
    void open(Ground ground, Predicate<String> same) {
        if (cases.on(ground.number()).stream()
                .filter(earlier -> same.test(earlier.subjectNumber()))
                .allMatch(earlier -> isOutlived(earlier, ground.until()))) {
            JointCase opened = JointCase.open(ground, Signatory.PORTAL.sign(clock.instant()));
            cases.add(opened);
            trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_OPENED, opened.number(), null);
        }
    }

    /** Whether it was lifted because its last day was over, before its ground was told to last longer. */
    private boolean isOutlived(JointCase earlier, LocalDate until) {
        return earlier.state() == CaseState.LIFTED
                && earlier.until().isBefore(until)
                && legalDate.of(earlier.lastStep().signature().at()).isAfter(earlier.until());
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
        cases.lockOpen(ground)
                .filter(found -> found.suspend(cause, legalDate.today(), clock.instant()))
                .ifPresent(found -> {
                    tasks.ofCase(found.number()).forEach(clocks::suspend);
                    trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_SUSPENDED, found.number(), cause);
                });
    }

    void resume(String ground, String cause) {
        cases.lockOpen(ground)
                .filter(found -> found.resume(cause, clock.instant()))
                .ifPresent(found -> {
                    tasks.ofCase(found.number()).forEach(clocks::resume);
                    trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_RESUMED, found.number(), cause);
                });
    }

    void lift(String ground, String reason) {
        cases.lockOpen(ground).ifPresent(found -> lift(found, reason));
    }

    /**
     * Lifts what has had its last day: the case on the ground, or measures of it that end before it. Nothing of it applies since
     * midnight; this hands out what is to be reversed.
     */
    void expire(String ground) {
        cases.lockOpen(ground).ifPresent(found -> {
            if (found.hasLapsed(legalDate.today())) {
                lift(found, FallenGround.because("caseExpired", found.number()));
            } else {
                lapse(found);
            }
        });
    }

    private void lapse(JointCase found) {
        String reason = FallenGround.because("measureExpired", found.number());
        Signature portal = Signatory.PORTAL.sign(clock.instant(), new Reason(reason));
        tasks.ofCase(found.number()).stream()
                .filter(task -> task.hasLapsed(legalDate.today()))
                .map(task -> tasks.requireForChange(task.number()))
                .forEach(task -> {
                    lift(task, portal);
                    fallen.over(found);
                    trail.recordAsSystem(SanctionsAudit.SANCTION_MEASURE_LIFTED, task.number(), reason);
                });
    }

    /** Its lead bureau ends the case, because it was wrong. */
    void end(JointCase found, String reason) {
        lift(found, reason);
    }

    /** Its lead bureau ends one measure of the case in every bureau; whoever was restricted by it is restricted no more. */
    void end(JointCase found, String measure, String reason) {
        found.end(measure, legalDate.today());
        Signature portal = Signatory.PORTAL.sign(clock.instant(), new Reason(reason));
        locked(found).stream()
                .filter(task ->
                        task.measureCode().equals(measure) && !task.state().isFinal())
                .forEach(task -> {
                    lift(task, portal);
                    trail.recordAsSystem(SanctionsAudit.SANCTION_MEASURE_LIFTED, task.number(), reason);
                    fallen.fallen(found, task, portal);
                });
        fallen.over(found);
    }

    /**
     * Whoever opens a case on a ground finds no other there; one whose last day is over makes room.
     *
     * @throws SanctionsRefusedException where there is one that is not over
     */
    void makeRoom(String ground) {
        expire(ground);
        cases.lockOpen(ground).ifPresent(open -> {
            throw new SanctionsRefusedException(SanctionsError.CASE_OPEN, open.number());
        });
    }

    /** The case on the ground that is not over, locked. */
    Optional<JointCase> openOf(String ground) {
        return cases.lockOpen(ground);
    }

    /** Grounds of cases of the subjects that are not over, in order. */
    List<String> groundsOf(Collection<String> subjects) {
        return cases.open(subjects).stream().map(JointCase::ground).sorted().toList();
    }

    /**
     * The ground says what it says now, and lasts until this day.
     *
     * @param basis the law that it rests on; {@code null} where it does not say
     */
    void follow(JointCase found, Citation basis, String facts, LocalDate until) {
        if (basis != null) {
            found.say(basis, facts);
        }
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
        locked(found).forEach(task -> lift(task, portal));
        fallen.fallen(found, portal);
        trail.recordAsSystem(SanctionsAudit.SANCTION_CASE_LIFTED, found.number(), reason);
    }

    private void lift(CaseTask task, Signature portal) {
        task.lift(portal);
        clocks.resume(task);
        clocks.follow(task);
        fallen.lifted(task, portal);
    }

    private List<CaseTask> locked(JointCase found) {
        return tasks.ofCase(found.number()).stream()
                .map(task -> tasks.requireForChange(task.number()))
                .toList();
    }
}
