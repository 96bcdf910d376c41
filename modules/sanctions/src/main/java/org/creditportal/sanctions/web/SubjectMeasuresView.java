package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.AppliedMeasureView;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.SubjectMeasures;
import org.creditportal.sanctions.api.supervision.InspectionPlans;
import org.creditportal.sanctions.api.supervision.InspectionRow;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkRow;

/** {@code /sanctions/subject}: what applies to one subject now, with the law; for the counter and for whoever decides. */
@Named
@RequestScoped
public class SubjectMeasuresView {

    @Inject
    private SubjectMeasures measures;

    @Inject
    private KeySupervision supervision;

    @Inject
    private InspectionPlans plans;

    @Inject
    private SubjectDossier dossiers;

    @Inject
    private LegalDate legalDate;

    private String number;
    private List<AppliedMeasureView> found = List.of();
    private List<MarkRow> marks = List.of();
    private List<InspectionRow> inspections = List.of();

    public void load() {
        Set<String> numbers = dossiers.findNumbers(new SubjectNumber(number));
        found = measures.find(numbers);
        marks = supervision.find(numbers);
        inspections = plans.findResults(numbers);
    }

    /** Marks of key supervision, in force or suspended. */
    public List<MarkRow> getMarks() {
        return marks;
    }

    /** What inspections found, the newest first. */
    public List<InspectionRow> getInspections() {
        return inspections;
    }

    /** Incentives in force: the green channel. */
    public List<AppliedMeasureView> getIncentives() {
        return of(MeasureEffect.INCENTIVE, true);
    }

    public List<AppliedMeasureView> getSanctions() {
        return of(MeasureEffect.SANCTION, true);
    }

    /** What does not apply for now (K-29). */
    public List<AppliedMeasureView> getSuspended() {
        return found.stream().filter(one -> !one.applied()).toList();
    }

    private List<AppliedMeasureView> of(MeasureEffect effect, boolean applied) {
        return found.stream()
                .filter(one -> one.effect() == effect && one.applied() == applied)
                .toList();
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    /** The subject's name, where anything applies. */
    public String getName() {
        return found.stream().findFirst().map(AppliedMeasureView::subjectName).orElse(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
