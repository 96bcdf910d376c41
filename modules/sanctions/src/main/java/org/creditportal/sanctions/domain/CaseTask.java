package org.creditportal.sanctions.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.casework.domain.matter.SubjectMatter;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TaskState;

/**
 * One measure of a case in one bureau (K-13): received, responded to, implemented, fed back, and reversed when it is lifted.
 * Belongs to the implementing bureau; the lead bureau reviews what it answers.
 */
@Entity
@Table(name = "snc_task")
public class CaseTask extends SubjectMatter<TaskState> {

    private static final String BETWEEN = ",";

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "lead_bureau", nullable = false)
    private String lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect", nullable = false, updatable = false)
    private MeasureEffect effect;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Column(name = "measure_code", nullable = false, updatable = false)
    private String measureCode;

    @Column(name = "measure_name_zh", nullable = false, updatable = false)
    private String chineseName;

    @Column(name = "measure_name_en", nullable = false, updatable = false)
    private String englishName;

    @Column(name = "basis_document", nullable = false, updatable = false)
    private String basisDocument;

    @Column(name = "basis_article", nullable = false, updatable = false)
    private String basisArticle;

    @Column(name = "matters", nullable = false, updatable = false)
    private String matters;

    @Column(name = "handed_out_at", nullable = false, updatable = false)
    private Instant handedOutAt;

    @Column(name = "last_day", nullable = false)
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "snc_task_feedback", joinColumns = @JoinColumn(name = "task_id"))
    private List<Feedback> feedback = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_task_step", joinColumns = @JoinColumn(name = "task_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected CaseTask() {}

    private CaseTask(JointCase of, ChosenMeasure measure, String bureau, Instant handedOutAt) {
        super(of.subjectNumber(), bureau);
        this.caseNumber = of.number();
        this.lead = of.bureau();
        this.effect = of.effect();
        this.subjectName = of.subjectName();
        this.measureCode = measure.code();
        this.chineseName = measure.name().zh();
        this.englishName = measure.name().en();
        this.basisDocument = measure.basis().document();
        this.basisArticle = measure.basis().article();
        this.matters = measure.matters().stream().map(RelatedMatter::name).collect(Collectors.joining(BETWEEN));
        this.until = of.lastDay(measure);
        this.handedOutAt = handedOutAt;
    }

    /** The task of one bureau. */
    public static CaseTask handOut(JointCase of, ChosenMeasure measure, String bureau, Signature by) {
        CaseTask task = new CaseTask(of, measure, bureau, by.at());
        task.begin(TaskState.HANDED_OUT, by, List.of());
        return task;
    }

    /** Its case went to another lead bureau, which reviews from now on. */
    public void followCase(String successor) {
        lead = successor;
    }

    /** One step of the implementing bureau that asks for no more than a reason. */
    public void lead(TaskState next, Signatory officer, Signature signature) {
        refuseUnless(StepsOfATask.isPlain(state(), next));
        demand(rule(next), officer);
        take(next, signature);
    }

    /** The lead bureau accepts or returns what the bureau has answered. */
    public void review(TaskState next, Signatory officer, Signature signature) {
        refuseUnless(StepsOfATask.isReview(state(), next));
        demand(rule(next), officer);
        take(next, signature);
    }

    private StepRule rule(TaskState next) {
        StepRule side = StepsOfATask.rule(state(), next, lead);
        return StepsOfATask.isReview(state(), next) ? side.and(unlessTook(StepsOfATask::isJudged)) : side;
    }

    private static void refuseUnless(boolean ofThisKind) {
        if (!ofThisKind) {
            throw new SanctionsRefusedException(SanctionsError.STEP_OF_ANOTHER_KIND);
        }
    }

    /**
     * The bureau tells what came of the measure in a matter.
     *
     * @param evidence numbers of the attachments that it is given with
     */
    public void feedBack(
            FeedBack told, List<String> evidence, Signatory officer, Signature signature, LocalDate today) {
        demand(rule(TaskState.FED_BACK), officer);
        Feedback fed = Feedback.of(feedback.size() + 1, told, evidence, today);
        take(TaskState.FED_BACK, signature);
        feedback.add(fed);
    }

    /** The measure is lifted: what was done is to be reversed, what was not is over. Nothing happens twice. */
    public void lift(Signature signature) {
        TaskState next = state().lifted();
        if (state().allows(next)) {
            take(next, signature);
        }
    }

    /** Refuses to apply a measure whose own last day is over: it may end before its case does. */
    public void demandNotOver(LocalDate day) {
        if (day.isAfter(until)) {
            throw new SanctionsRefusedException(SanctionsError.NOT_IN_FORCE);
        }
    }

    /** Whether the measure was not lifted, and its last day is not over; it may be suspended with its case. */
    public boolean lasts(LocalDate day) {
        return !state().isLifted() && !day.isAfter(until);
    }

    /** Whether its last day is over and nobody has lifted it yet. */
    public boolean hasLapsed(LocalDate day) {
        return day.isAfter(until) && state().allows(state().lifted());
    }

    /** The ground lasts longer or shorter now. */
    public void follow(LocalDate lastDay) {
        until = lastDay;
    }

    /**
     * Where the officer may lead it now.
     *
     * @param implementing whether the officer may act for an implementing bureau
     * @param reviewing whether the officer may act for a lead bureau
     */
    public Set<TaskState> nextFor(Signatory officer, boolean implementing, boolean reviewing) {
        return Arrays.stream(TaskState.values())
                .filter(next -> next != TaskState.LIFTED && next != TaskState.REVERSING)
                .filter(next -> StepsOfATask.isReview(state(), next) ? reviewing : implementing)
                .filter(next -> offers(next, rule(next), officer))
                .collect(Collectors.toSet());
    }

    /** Whether the lead bureau returned the bureau's answer, and nothing was said since. */
    public boolean isReturned() {
        String from = lastStep().from();
        return from != null
                && TaskState.TO_REVIEW.contains(TaskState.valueOf(from))
                && (state() == TaskState.RECEIVED || state() == TaskState.IMPLEMENTED);
    }

    /** Whether the bureau applies the measure. */
    public boolean isBegun() {
        return state() != TaskState.REVERSING && state().allows(TaskState.REVERSING);
    }

    /** Whether the bureau has answered, be it that it does nothing. */
    public boolean wasAnswered() {
        return steps.stream()
                .map(step -> TaskState.valueOf(step.to()))
                .anyMatch(state ->
                        state == TaskState.APPLYING || state == TaskState.NOT_CONCERNED || state == TaskState.CANNOT);
    }

    @Override
    protected Class<TaskState> states() {
        return TaskState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Id of the bureau that leads the case. */
    public String lead() {
        return lead;
    }

    public MeasureEffect effect() {
        return effect;
    }

    public String subjectName() {
        return subjectName;
    }

    public String measureCode() {
        return measureCode;
    }

    public LocalizedText measure() {
        return new LocalizedText(chineseName, englishName);
    }

    public Citation basis() {
        return new Citation(basisDocument, basisArticle, null);
    }

    public List<RelatedMatter> matters() {
        return Arrays.stream(matters.split(BETWEEN)).map(RelatedMatter::valueOf).toList();
    }

    public Instant handedOutAt() {
        return handedOutAt;
    }

    /** Last day of the measure. */
    public LocalDate until() {
        return until;
    }

    /** What came of it so far, in order. */
    public List<Feedback> feedback() {
        return feedback.stream()
                .sorted(Comparator.comparingInt(Feedback::place))
                .toList();
    }
}
