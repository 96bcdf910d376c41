package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.ChangeAssessmentScheme;
import org.creditportal.responsibility.domain.assessment.SchemeEdition;

/** A next edition of the scheme: one officer of the credit office proposes it, another releases it. */
@ApplicationScoped
public class ChangeAssessmentSchemeKind implements ProposalKind<ChangeAssessmentScheme> {

    @Inject
    private SchemesInForce schemes;

    @Inject
    private StoredSchemeEditions editions;

    @Inject
    private SchemeWords differences;

    @Inject
    private Turns turns;

    @Inject
    private Signatories signatories;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return ChangeAssessmentScheme.KIND;
    }

    @Override
    public Class<ChangeAssessmentScheme> commandType() {
        return ChangeAssessmentScheme.class;
    }

    @Override
    public String proposePermission() {
        return ResponsibilityPermission.ASSESSMENT_RUN;
    }

    /** What could not be released is not proposed. */
    @Override
    public String title(ChangeAssessmentScheme command) {
        return schemes.changed(command).name().zh();
    }

    @Override
    public void tell(ChangeAssessmentScheme command, ProposalWords words) {
        AssessmentScheme former = schemes.find(command.seenVersion()).orElseGet(schemes::ofFile);
        words.day("SchemeEditionRow.validFrom", command.validFrom());
        differences.tell(former, command.scheme(), words);
    }

    @Override
    public long seenVersion(ChangeAssessmentScheme command) {
        return command.seenVersion();
    }

    @Override
    public long currentVersion(ChangeAssessmentScheme command) {
        turns.take("responsibility:scheme");
        return schemes.newest().version();
    }

    @Override
    public void run(ChangeAssessmentScheme command) {
        AssessmentScheme changed = schemes.changed(command);
        trail.record(ResponsibilityAudit.ASSESSMENT_SCHEME_RELEASED, changed.id() + " " + changed.version(), null);
        editions.add(new SchemeEdition(
                changed, command.validFrom(), signatories.current().sign(clock.instant())));
    }
}
