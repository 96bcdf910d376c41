package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.ScoreEvidence;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** The officer at work, as assessments see him: the credit office sees all, a bureau its own until results are confirmed. */
@ApplicationScoped
public class AssessorAtWork {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private LegalDate legalDate;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    Officer officer() {
        return currentOfficer.require();
    }

    Signatory signatory() {
        return officer().signatory();
    }

    Signature sign(String reason) {
        return signatory().sign(clock.instant(), new Reason(reason));
    }

    Signature signAsPortal() {
        return Signatory.PORTAL.sign(clock.instant());
    }

    LocalDate today() {
        return legalDate.today();
    }

    /** The day by which so many working days are over, as far as the calendar is announced. */
    DueDate afterWorkingDays(int days) {
        return workingDays.calendar().plusWorkingDays(today(), days);
    }

    boolean isOffice() {
        return officer().may(ResponsibilityPermission.ASSESSMENT_RUN);
    }

    /** Whether the officer sees scores and draft results of the bureau. */
    boolean sees(String bureau) {
        return isOffice() || officer().isOf(bureau);
    }

    /** Whether the officer agrees for the bureau: for the own one, and for one that it succeeded. */
    boolean agreesFor(String bureau) {
        return bureau != null && officer().isOf(bureau) && officer().may(ResponsibilityPermission.ASSESSMENT_ANSWER);
    }

    /** What a file of the officer would prove now. */
    Optional<ScoreEvidence> evidence(AssessmentRun run, ScoreLine line) {
        return line.evidenceFor(run, signatory(), today())
                .filter(evidence -> officer().may(evidence.permission()));
    }

    /** Whether the assessment is there for the officer. */
    boolean isVisible(AssessmentRun run) {
        boolean hidden = run.state() == RunState.COMPUTING || run.state() == RunState.WITHDRAWN;
        return !hidden || isOffice();
    }

    /** The assessment, where it is there for the officer. */
    AssessmentRun visible(AssessmentRun run) {
        if (!isVisible(run)) {
            throw new NotFoundException("Assessment", run.number());
        }
        return run;
    }
}
