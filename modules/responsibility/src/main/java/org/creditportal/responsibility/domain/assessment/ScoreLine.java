package org.creditportal.responsibility.domain.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.ScoreEvidence;
import org.creditportal.responsibility.api.assessment.ScoreRow;

/** One score of a bureau: what was counted, what the bureau says, what the credit office gives, and what came of contesting it. */
@Entity
@Table(name = "rsp_score")
public class ScoreLine extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "assessment", nullable = false, updatable = false)
    private String assessment;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "indicator", nullable = false, updatable = false)
    private String indicator;

    @Column(name = "counted", updatable = false)
    private Long counted;

    @Column(name = "base", updatable = false)
    private Long base;

    @Column(name = "applies", nullable = false, updatable = false)
    private boolean applies;

    @Column(name = "computed", updatable = false)
    private BigDecimal computed;

    @Column(name = "self_points")
    private BigDecimal selfPoints;

    @Column(name = "points")
    private BigDecimal points;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private LineState state;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "self_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "self_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "self_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "self_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "self_reason"))
    private Signature self;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "given_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "given_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "given_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "given_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "given_reason"))
    private Signature given;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "contest_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "contest_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "contest_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "contest_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "contest_reason"))
    private Signature contest;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "decision_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "decision_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "decision_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "decision_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private Signature decision;

    protected ScoreLine() {}

    /** The score as the figures give it; without points where they are given by the credit office. */
    public ScoreLine(AssessmentRun run, String bureau, Indicator indicator, long counted, long base) {
        super(Identifiers.next());
        Scoring.Score score = Scoring.score(indicator, counted, base);
        this.number = Identifiers.nextText();
        this.assessment = run.number();
        this.bureau = bureau;
        this.indicator = indicator.id();
        this.counted = indicator.kind().rests() ? counted : null;
        this.base = indicator.kind().compares() ? base : null;
        this.applies = score.applies();
        this.computed = score.points();
        this.points = score.points();
        this.state = LineState.UNCONTESTED;
    }

    /**
     * One act.
     *
     * @param given points, where the act asks for them
     */
    public void take(
            LineAct act, AssessmentRun run, BigDecimal given, Signatory officer, Signature by, LocalDate today) {
        if (!actsFor(run, officer, today).contains(act)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.SCORE_OUT_OF_TURN, act);
        }
        if (act.asksForPoints()) {
            demandPoints(given, indicator(run).marks());
        }
        switch (act) {
            case SCORE_SELF -> {
                selfPoints = given;
                self = by;
            }
            case GIVE -> {
                points = given;
                this.given = by;
            }
            case CONTEST -> {
                state = state.to(LineState.CONTESTED);
                contest = by;
            }
            case ACCEPT -> {
                state = state.to(LineState.ACCEPTED);
                points = given;
                decision = by;
            }
            case REJECT -> {
                state = state.to(LineState.REJECTED);
                decision = by;
            }
        }
    }

    private static void demandPoints(BigDecimal given, BigDecimal marks) {
        if (given == null || given.signum() < 0 || given.compareTo(marks) > 0 || given.scale() > 2) {
            throw new ResponsibilityRefusedException(ResponsibilityError.POINTS, marks);
        }
    }

    /** What the officer may do now. Who contests does not decide, and nobody gives points where they are counted. */
    public Set<LineAct> actsFor(AssessmentRun run, Signatory officer, LocalDate today) {
        Set<LineAct> acts = EnumSet.noneOf(LineAct.class);
        for (LineAct act : LineAct.values()) {
            boolean side = act.isForTheOffice() ? officer.creditOffice() : officer.isOf(bureau);
            if (run.state() == act.during() && side && follows(act, run, today)) {
                acts.add(act);
            }
        }
        return acts;
    }

    /** What a file of the officer would prove now; a bureau adds to what it contests until that is decided. */
    public Optional<ScoreEvidence> evidenceFor(AssessmentRun run, Signatory officer, LocalDate today) {
        boolean contests = run.state() == RunState.CONTESTABLE && state == LineState.CONTESTED && officer.isOf(bureau);
        return contests
                ? Optional.of(ScoreEvidence.CONTEST)
                : actsFor(run, officer, today).stream().map(LineAct::evidence).findFirst();
    }

    private boolean follows(LineAct act, AssessmentRun run, LocalDate today) {
        return switch (act) {
            case SCORE_SELF, GIVE -> !indicator(run).kind().rests();
            case CONTEST ->
                state.allows(LineState.CONTESTED)
                        && run.isContestableBy(bureau, today)
                        && (applies || indicator(run).kind().compares());
            case ACCEPT -> state.allows(LineState.ACCEPTED);
            case REJECT -> state.allows(LineState.REJECTED);
        };
    }

    /** Whether the bureau is asked to say what it would give itself, and has not: of a bonus it may. */
    public boolean isSelfScoreMissing(AssessmentRun run) {
        return indicator(run).kind() == IndicatorKind.MANUAL && selfPoints == null;
    }

    /** Its indicator, as the run's scheme has it. */
    public Indicator indicator(AssessmentRun run) {
        return run.scheme().indicators().stream()
                .filter(known -> known.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    public Scoring.Scored scored(AssessmentRun run) {
        Indicator known = indicator(run);
        boolean counts = applies || state == LineState.ACCEPTED && known.kind().ofTheHundred();
        boolean falls = applies && state != LineState.ACCEPTED;
        return new Scoring.Scored(bureau, known, known.kind().ofTheHundred() ? counts : falls, points);
    }

    /** Whether the same figures give the same score again. */
    public boolean isAsCounted(AssessmentRun run, long countedNow, long baseNow) {
        ScoreLine again = new ScoreLine(run, bureau, indicator(run), countedNow, baseNow);
        return Objects.equals(counted, again.counted)
                && Objects.equals(base, again.base)
                && applies == again.applies
                && (computed == null ? again.computed == null : computed.compareTo(again.computed) == 0);
    }

    public ScoreRow row(AssessmentRun run) {
        return new ScoreRow(
                number,
                version(),
                bureau,
                indicator(run),
                counted,
                base,
                applies,
                computed,
                selfPoints,
                run.state().isPast(RunState.SELF_SCORING) && isSelfScoreMissing(run),
                self,
                points,
                given,
                state,
                contest,
                decision);
    }

    /** What was decided on its contest, by whom and why; {@code null} before. */
    public Signature decision() {
        return decision;
    }

    public String number() {
        return number;
    }

    /** Number of the assessment. */
    public String assessment() {
        return assessment;
    }

    public String bureau() {
        return bureau;
    }

    /** Whether its points are still to be given. */
    public boolean isUnscored() {
        return points == null;
    }

    public LineState state() {
        return state;
    }
}
