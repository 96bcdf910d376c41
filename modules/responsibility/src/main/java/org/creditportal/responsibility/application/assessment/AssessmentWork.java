package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;

/** What assessments ask for: of bureaus to score themselves and to look at their scores, of the credit office to go on. */
@ApplicationScoped
public class AssessmentWork implements WaitingSource {

    static final String MODULE = "responsibility";
    private static final String PAGE = "/responsibility/assessment";

    @Inject
    private StoredAssessments runs;

    @Inject
    private StoredScores scores;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (officer.bureau() == null) {
            return List.of();
        }
        Stream<WaitingRow> office = officer.may(ResponsibilityPermission.ASSESSMENT_RUN)
                ? Stream.concat(
                        rows(RunState.SCORING, "toScore", most),
                        runs.inState(RunState.CONTESTABLE, most).stream()
                                .filter(run -> scores.count(run.number(), LineState.CONTESTED) > 0
                                        || !run.isContestable(legalDate.today()))
                                .map(run -> row(run, "toDecideContests")))
                : Stream.empty();
        Stream<WaitingRow> bureau = officer.may(ResponsibilityPermission.ASSESSMENT_ANSWER)
                ? Stream.concat(
                        rows(RunState.SELF_SCORING, "toScoreSelf", most),
                        runs.inState(RunState.CONTESTABLE, most).stream()
                                .filter(run -> run.isContestable(legalDate.today()))
                                .map(run -> row(run, "toContest").due(run.contestUntil(), false)))
                : Stream.empty();
        return Stream.concat(office, bureau).limit(most).toList();
    }

    private Stream<WaitingRow> rows(RunState state, String kind, int most) {
        return runs.inState(state, most).stream().map(run -> row(run, kind));
    }

    private static WaitingRow row(AssessmentRun run, String kind) {
        return WaitingRow.task(MODULE, kind, run.number(), WorkPlace.of(PAGE, run.number()))
                .about(run.first() + " - " + run.last())
                .from(run.bureau(), run.lastStep().signature().at());
    }
}
