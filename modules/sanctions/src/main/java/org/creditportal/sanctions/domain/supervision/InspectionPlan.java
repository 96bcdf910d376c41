package org.creditportal.sanctions.domain.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.supervision.InspectionRatio;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.supervision.TellResult;

/** The inspections of one bureau in one period: lists, one draw by lot, results. What is kept is enough to draw again. */
@Entity
@NotInDossier("whom a bureau may draw for an inspection says nothing of whom it draws")
@Table(name = "snc_plan")
public class InspectionPlan extends Matter<PlanState> {

    private static final int LONGEST_MATTER = 300;

    @Column(name = "matter", nullable = false, updatable = false)
    private String matter;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "seed")
    private String seed;

    @Column(name = "ordinary_percent", nullable = false)
    private int ordinaryPercent;

    @Column(name = "ordinary_times", nullable = false)
    private int ordinaryTimes;

    @Column(name = "marked_percent", nullable = false)
    private int markedPercent;

    @Column(name = "marked_times", nullable = false)
    private int markedTimes;

    @Column(name = "together", nullable = false)
    private int together;

    @Column(name = "subject_count", nullable = false, updatable = false)
    private int subjectCount;

    @Column(name = "inspection_count", nullable = false)
    private int inspectionCount;

    @Column(name = "told_count", nullable = false)
    private int toldCount;

    @ElementCollection
    @CollectionTable(name = "snc_plan_subject", joinColumns = @JoinColumn(name = "plan_id"))
    private List<PlannedSubject> subjects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_plan_inspector", joinColumns = @JoinColumn(name = "plan_id"))
    private List<Inspector> inspectors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_plan_mark", joinColumns = @JoinColumn(name = "plan_id"))
    private List<PlanMark> marks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_plan_inspection", joinColumns = @JoinColumn(name = "plan_id"))
    private List<PlannedInspection> inspections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_plan_result", joinColumns = @JoinColumn(name = "plan_id"))
    private List<ToldResult> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_plan_step", joinColumns = @JoinColumn(name = "plan_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected InspectionPlan() {}

    private InspectionPlan(String bureau, String matter, LocalDate from, LocalDate until) {
        super(bureau);
        this.matter = matter;
        this.from = from;
        this.until = until;
    }

    /** The lists of a period that is not over. */
    public static InspectionPlan draft(
            String bureau,
            String matter,
            LocalDate from,
            LocalDate until,
            List<PlannedSubject> subjects,
            List<Inspector> inspectors,
            Signature by,
            LocalDate today) {
        boolean complete = matter != null
                && !matter.isBlank()
                && matter.strip().length() <= LONGEST_MATTER
                && from != null
                && until != null
                && !until.isBefore(from)
                && !until.isBefore(today)
                && !subjects.isEmpty()
                && !inspectors.isEmpty();
        if (!complete) {
            throw new SanctionsRefusedException(SanctionsError.PLAN_INCOMPLETE);
        }
        InspectionPlan drafted = new InspectionPlan(bureau, matter.strip(), from, until);
        drafted.subjects.addAll(subjects);
        drafted.subjectCount = subjects.size();
        drafted.inspectors.addAll(inspectors);
        drafted.begin(PlanState.DRAFTED, by, List.of());
        return drafted;
    }

    /** Another officer of the bureau draws, once and for all. */
    public void draw(Lot lot, Map<String, String> marksInForce, Signatory officer, Signature signature) {
        demand(PlanState.DRAWN, StepsOfAPlan.to(PlanState.DRAWN), officer);
        inspections.addAll(lot.draw(subjects(), marksInForce, inspectors()));
        inspectionCount = inspections.size();
        marksInForce.forEach((subject, mark) -> marks.add(new PlanMark(subject, mark)));
        seed = lot.seed();
        ordinaryPercent = lot.ordinary().percent();
        ordinaryTimes = lot.ordinary().times();
        markedPercent = lot.marked().percent();
        markedTimes = lot.marked().times();
        together = lot.together();
        take(PlanState.DRAWN, signature);
    }

    public void drop(Signatory officer, Signature signature) {
        demand(PlanState.DROPPED, StepsOfAPlan.to(PlanState.DROPPED), officer);
        take(PlanState.DROPPED, signature);
    }

    /** Refuses what cannot be told, by this officer, today. */
    public void demandFit(TellResult told, Signatory officer, LocalDate today) {
        state().demand(PlanState.DRAWN);
        demand(StepRule.SAME_BUREAU, officer);
        boolean fits = told.result() != null
                && told.inspectedOn() != null
                && !told.inspectedOn().isBefore(from)
                && !told.inspectedOn().isAfter(today)
                && told.inspection() >= 1
                && told.inspection() <= inspectionCount
                && (told.note() == null || told.note().strip().length() <= Reason.LONGEST)
                && result(told.inspection()).isEmpty();
        if (!fits) {
            throw new SanctionsRefusedException(SanctionsError.RESULT_UNFIT);
        }
    }

    /**
     * What came of one inspection, told once; the last one closes the plan.
     *
     * @param made number of the record that the result itself is; {@code null} where the bureau's inspections are none: then some results
     *     need one that they led to
     */
    public void tell(TellResult told, String made, Signatory officer, Signature signature, LocalDate today) {
        demandFit(told, officer, today);
        if (made == null && told.result().needsRecord() && !told.namesRecord()) {
            throw new SanctionsRefusedException(SanctionsError.RESULT_WITHOUT_RECORD);
        }
        results.add(new ToldResult(told, made, signature));
        toldCount++;
        if (toldCount == inspectionCount) {
            take(PlanState.CLOSED, signature);
        }
    }

    /** Whether the lot, drawn again from what is kept, comes to the same. */
    public boolean isReproduced() {
        return seed != null && lot().draw(subjects(), marks(), inspectors()).equals(inspections());
    }

    private Lot lot() {
        return new Lot(seed, ordinary(), marked(), together);
    }

    /** Where the officer may lead it now; it closes by itself. */
    public Set<PlanState> nextFor(Signatory officer) {
        return Arrays.stream(PlanState.values())
                .filter(next -> next != PlanState.CLOSED && offers(next, StepsOfAPlan.to(next), officer))
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<PlanState> states() {
        return PlanState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String matter() {
        return matter;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /** What the lot was drawn with; {@code null} before the draw. */
    public String seed() {
        return seed;
    }

    public InspectionRatio ordinary() {
        return new InspectionRatio(ordinaryPercent, ordinaryTimes);
    }

    public InspectionRatio marked() {
        return new InspectionRatio(markedPercent, markedTimes);
    }

    /** In the order of their list. */
    public List<PlannedSubject> subjects() {
        return subjects.stream()
                .sorted(Comparator.comparingInt(PlannedSubject::place))
                .toList();
    }

    public List<Inspector> inspectors() {
        return inspectors.stream().sorted(Comparator.comparing(Inspector::card)).toList();
    }

    /** The marks that were in force at the draw, by the subjects' numbers. */
    public Map<String, String> marks() {
        return marks.stream().collect(Collectors.toMap(PlanMark::subjectNumber, PlanMark::mark));
    }

    public List<PlannedInspection> inspections() {
        return inspections.stream()
                .sorted(Comparator.comparingInt(PlannedInspection::place))
                .toList();
    }

    /** Whom an inspection is of. */
    public PlannedSubject inspected(int inspection) {
        int place = inspections().get(inspection - 1).subject();
        return subjects().get(place - 1);
    }

    /** What came of an inspection, if it is told. */
    public Optional<ToldResult> result(int inspection) {
        return results.stream().filter(told -> told.place() == inspection).findFirst();
    }

    /** How many subjects are in its list. */
    public int subjectCount() {
        return subjectCount;
    }

    /** How many inspections were drawn. */
    public int inspectionCount() {
        return inspectionCount;
    }

    /** Of how many inspections the result is told. */
    public int toldCount() {
        return toldCount;
    }
}
