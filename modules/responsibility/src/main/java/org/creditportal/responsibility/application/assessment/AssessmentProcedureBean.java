package org.creditportal.responsibility.application.assessment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AgreeToScores;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.BeginAssessment;
import org.creditportal.responsibility.api.assessment.LeadAssessment;
import org.creditportal.responsibility.api.assessment.TakeLineStep;

/** Each act once, however often its form is sent. */
@Stateless
@DenyAll
public class AssessmentProcedureBean implements AssessmentProcedure {

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private AssessmentSteps steps;

    @Inject
    private ScoreSteps scores;

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_RUN)
    @Audited(ResponsibilityAudit.ASSESSMENT_BEGUN)
    public AssessmentNumber begin(BeginAssessment command) {
        return new AssessmentNumber(onceOnly.once(command.token(), command, () -> steps.begin(command)));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_RUN)
    @Audited(ResponsibilityAudit.ASSESSMENT_LED)
    public void lead(LeadAssessment command) {
        onceOnly.once(command.token(), command, () -> steps.lead(command));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.ASSESSMENT_ANSWER)
    @Audited(ResponsibilityAudit.SCORES_AGREED)
    public void agree(AgreeToScores command) {
        onceOnly.once(command.token(), command, () -> steps.agree(command));
    }

    @Override
    @RolesAllowed({ResponsibilityPermission.ASSESSMENT_RUN, ResponsibilityPermission.ASSESSMENT_ANSWER})
    @Audited(ResponsibilityAudit.SCORE_STEP_TAKEN)
    public void take(TakeLineStep command) {
        onceOnly.once(command.token(), command, () -> scores.take(command));
    }
}
