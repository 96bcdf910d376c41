package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.ScoreEvidence;
import org.creditportal.responsibility.api.assessment.TakeLineStep;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** What bureaus and the credit office do with single scores. */
@ApplicationScoped
public class ScoreSteps {

    @Inject
    private StoredAssessments runs;

    @Inject
    private StoredScores scores;

    @Inject
    private AttachedFiles files;

    @Inject
    private AssessorAtWork work;

    @Inject
    private SelfScoreClocks selfScores;

    /** Under the lock of the run, so that it does not go on beside. */
    String take(TakeLineStep command) {
        ScoreLine seen = scores.require(command.number().value());
        if (!work.officer().may(command.act().permission()) || !work.sees(seen.bureau())) {
            throw new NotFoundException("Score", command.number());
        }
        AssessmentRun run = runs.requireForChange(seen.assessment());
        ScoreLine line = scores.requireForChange(seen.number());
        line.requireVersion(command.seenVersion());
        line.take(command.act(), run, command.points(), work.signatory(), work.sign(command.reason()), work.today());
        demandProof(line, command);
        if (command.act() == LineAct.SCORE_SELF) {
            selfScores.end(line);
        }
        return null;
    }

    /** After the act, so that what is out of turn is told as such and not as unproven. */
    private void demandProof(ScoreLine line, TakeLineStep command) {
        Set<String> proofs = command.act().proofs(command.points()).stream()
                .map(ScoreEvidence::name)
                .collect(Collectors.toSet());
        boolean proven =
                proofs.isEmpty() || files.isProven(new MatterReference(AssessmentWork.MODULE, line.number()), proofs);
        if (!proven) {
            throw new ResponsibilityRefusedException(ResponsibilityError.EVIDENCE_MISSING);
        }
    }
}
