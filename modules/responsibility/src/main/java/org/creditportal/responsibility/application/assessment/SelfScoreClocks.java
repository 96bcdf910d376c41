package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.SelfScoring;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/** The days in which bureaus score themselves, each score that is asked of them by a clock of its own, so that they are reminded of it. */
@ApplicationScoped
public class SelfScoreClocks {

    private static final String NAME = "selfScore";
    private static final String PAGE = "/responsibility/score";

    private Clocks clocks;
    private LegalDate legalDate;

    protected SelfScoreClocks() {}

    @Inject
    public SelfScoreClocks(Clocks clocks, LegalDate legalDate) {
        this.clocks = clocks;
        this.legalDate = legalDate;
    }

    /** None for a scheme that sets no days. */
    void start(AssessmentRun run, Collection<ScoreLine> lines) {
        int days = run.scheme().selfScoreWorkingDays();
        if (days > 0) {
            lines.stream()
                    .filter(line -> line.isSelfScoreMissing(run))
                    .forEach(line -> clocks.start(new StartClock(
                                    key(line.number()),
                                    line.bureau(),
                                    ResponsibilityPermission.ASSESSMENT_ANSWER,
                                    PAGE,
                                    legalDate.today(),
                                    TimeLimit.workingDays(days))
                            .about(line.indicator(run).name().zh())));
        }
    }

    /** The bureau has said what it would give itself. */
    void end(ScoreLine line) {
        if (of(line) != null) {
            clocks.end(key(line.number()), legalDate.today());
        }
    }

    /** Nobody waits for the bureaus any more. */
    void endAll(Collection<ScoreLine> missing) {
        LocalDate today = legalDate.today();
        running(missing).forEach(clock -> clocks.end(clock.key(), today));
    }

    /** The clock of a score; {@code null} where none was started. */
    ClockView of(ScoreLine line) {
        return of(List.of(line)).stream().findFirst().orElse(null);
    }

    /**
     * How bureaus have come; {@code null} while they are not, or no longer, asked.
     *
     * @param missing the scores that they were asked for and have not given
     */
    SelfScoring selfScoring(AssessmentRun run, Collection<ScoreLine> missing) {
        if (run.state() != RunState.SELF_SCORING) {
            return null;
        }
        LocalDate until = running(missing).stream()
                .map(clock -> clock.reckoning().dueOn())
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new SelfScoring(
                until, missing.size(), until == null || legalDate.today().isAfter(until));
    }

    private List<ClockView> running(Collection<ScoreLine> lines) {
        return of(lines).stream().filter(clock -> clock.endedOn() == null).toList();
    }

    private Collection<ClockView> of(Collection<ScoreLine> lines) {
        return lines.isEmpty()
                ? List.of()
                : clocks.of(
                                AssessmentWork.MODULE,
                                NAME,
                                lines.stream().map(ScoreLine::number).toList())
                        .values();
    }

    private static ClockKey key(String number) {
        return new ClockKey(AssessmentWork.MODULE, number, NAME);
    }
}
