package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** Evidence of scores: seen by whoever sees the score, attached by whoever may act on it now. */
@ApplicationScoped
public class ScoreAttachmentRights implements AttachmentRights {

    @Inject
    private StoredScores scores;

    @Inject
    private StoredAssessments runs;

    @Inject
    private AssessorAtWork work;

    @Override
    public String module() {
        return AssessmentWork.MODULE;
    }

    @Override
    public boolean mayRead(String matter) {
        return visible(matter).isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        return visible(matter)
                .flatMap(line -> work.evidence(runs.require(line.assessment()), line))
                .isPresent();
    }

    @Override
    public boolean mayWithhold(String matter) {
        return work.isOffice() && mayRead(matter);
    }

    private Optional<ScoreLine> visible(String matter) {
        return work.officer().may(ResponsibilityPermission.ASSESSMENT_VIEW)
                ? scores.find(matter)
                        .filter(line -> work.sees(line.bureau()) && work.isVisible(runs.require(line.assessment())))
                : Optional.empty();
    }
}
