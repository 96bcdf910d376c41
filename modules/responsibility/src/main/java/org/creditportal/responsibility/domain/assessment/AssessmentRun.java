package org.creditportal.responsibility.domain.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.RunState;

/**
 * All bureaus assessed over some months (B-33), by the scheme as it was then and on facts that were frozen then. Confirmed by
 * another officer than who showed the scores to the bureaus.
 */
@Entity
@Table(name = "rsp_assessment")
public class AssessmentRun extends Matter<RunState> {

    @Column(name = "scheme", nullable = false, updatable = false)
    private AssessmentScheme scheme;

    @Column(name = "first_month", nullable = false, updatable = false)
    private String first;

    @Column(name = "last_month", nullable = false, updatable = false)
    private String last;

    @Column(name = "contest_until")
    private LocalDate contestUntil;

    @Column(name = "contest_provisional", nullable = false)
    private boolean contestProvisional;

    @Column(name = "document")
    private String document;

    @Column(name = "paper")
    private Long paper;

    @ElementCollection
    @CollectionTable(name = "rsp_assessment_step", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<MatterStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "rsp_assessment_agreement", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<ScoreAgreement> agreements = new ArrayList<>();

    protected AssessmentRun() {}

    private AssessmentRun(String office, AssessmentScheme scheme, YearMonth first, YearMonth last) {
        super(office);
        this.scheme = scheme;
        this.first = first.toString();
        this.last = last.toString();
    }

    /**
     * A run begins.
     *
     * @param today of complete months only
     */
    public static AssessmentRun begin(
            String office, AssessmentScheme scheme, YearMonth first, YearMonth last, LocalDate today, Signature by) {
        if (!last.isBefore(YearMonth.from(today))) {
            throw new ResponsibilityRefusedException(ResponsibilityError.MONTH_NOT_OVER, last);
        }
        AssessmentRun run = new AssessmentRun(office, scheme, first, last);
        run.begin(RunState.COMPUTING, by, List.of());
        return run;
    }

    /** The facts are frozen and counted. */
    public void computed(Signature by) {
        take(RunState.SELF_SCORING, by);
    }

    /**
     * The next step of the credit office, but for confirming.
     *
     * @param until the last day for contesting, where the scores are shown
     */
    public void lead(RunState next, Signatory officer, Signature signature, DueDate until) {
        demand(next, rule(next), officer);
        take(next, signature);
        if (next == RunState.CONTESTABLE) {
            contestableUntil(until);
        }
    }

    /** The calendar has changed: the last day for contesting is another one, or no longer provisional. */
    public void recompute(WorkingDayCalendar calendar, ZoneId zone) {
        if (state() == RunState.CONTESTABLE) {
            LocalDate shown = lastStep().signature().at().atZone(zone).toLocalDate();
            contestableUntil(calendar.plusWorkingDays(shown, scheme.contestWorkingDays()));
        }
    }

    private void contestableUntil(DueDate until) {
        contestUntil = until.date();
        contestProvisional = until.provisional();
    }

    /**
     * A bureau has looked at its scores and contests no more: nobody has to wait for it.
     *
     * @param bureau whose scores they are
     * @param by of that bureau, or of the one that holds now what it held
     * @throws ResponsibilityRefusedException where it may not contest anyway, or has agreed
     */
    public void agree(String bureau, Signature by, LocalDate today) {
        if (!isContestableBy(bureau, today)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.AGREED_OUT_OF_TURN);
        }
        agreements.add(new ScoreAgreement(bureau, by));
    }

    /** Whether the bureau said that it contests no more. */
    public boolean isAgreedBy(String bureau) {
        return agreements.stream().anyMatch(agreed -> agreed.bureau().equals(bureau));
    }

    /** The bureaus that said that they contest no more. */
    public Set<String> agreedBy() {
        return agreements.stream().map(ScoreAgreement::bureau).collect(Collectors.toSet());
    }

    /** Whether none of the bureaus may contest any more: the day is over, or each of them has agreed. */
    public boolean isSettled(Collection<String> assessed, LocalDate today) {
        return state() == RunState.CONTESTABLE
                && (today.isAfter(contestUntil) || agreedBy().containsAll(assessed));
    }

    /**
     * Refuses to confirm while a bureau may still contest.
     *
     * @param assessed ids of the bureaus that have scores
     */
    public void demandConfirmable(Signatory officer, Collection<String> assessed, LocalDate today) {
        demand(RunState.CONFIRMED, rule(RunState.CONFIRMED), officer);
        if (!isSettled(assessed, today)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.CONTEST_OPEN, contestUntil);
        }
    }

    /**
     * The results are final.
     *
     * @param issued number of the official document
     * @param file where its bytes are kept
     */
    public void confirm(Signature signature, String issued, long file) {
        take(RunState.CONFIRMED, signature, List.of(issued));
        document = issued;
        paper = file;
    }

    private static StepRule rule(RunState next) {
        return next == RunState.CONFIRMED ? StepRule.CREDIT_OFFICE.and(StepRule.FOUR_EYES) : StepRule.CREDIT_OFFICE;
    }

    /** Where the officer may lead it now. */
    public Set<RunState> nextFor(Signatory officer) {
        Set<RunState> next = EnumSet.allOf(RunState.class);
        next.removeIf(state -> state == RunState.SELF_SCORING || !offers(state, rule(state), officer));
        return next;
    }

    /** Whether bureaus may still contest. */
    public boolean isContestable(LocalDate today) {
        return state() == RunState.CONTESTABLE && !today.isAfter(contestUntil);
    }

    /** Whether the bureau may still contest. */
    public boolean isContestableBy(String bureau, LocalDate today) {
        return bureau != null && isContestable(today) && !isAgreedBy(bureau);
    }

    /** Whether the officer may still contest scores of some of these bureaus: of the own one, or of one that it succeeded. */
    public boolean isContestableBy(Signatory officer, Collection<String> scored, LocalDate today) {
        return scored.stream().anyMatch(bureau -> officer.isOf(bureau) && isContestableBy(bureau, today));
    }

    @Override
    protected Class<RunState> states() {
        return RunState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public AssessmentScheme scheme() {
        return scheme;
    }

    public YearMonth first() {
        return YearMonth.parse(first);
    }

    public YearMonth last() {
        return YearMonth.parse(last);
    }

    /** The last day for contesting; {@code null} before the scores are shown. */
    public LocalDate contestUntil() {
        return contestUntil;
    }

    /** Whether a year on the way to that day is not announced yet. */
    public boolean isContestProvisional() {
        return contestProvisional;
    }

    /** Number of the official document; {@code null} before it is confirmed. */
    public String document() {
        return document;
    }

    /** Number of the file with its bytes; {@code null} before it is confirmed. */
    public Long paper() {
        return paper;
    }
}
