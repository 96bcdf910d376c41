package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.AppliedMeasureView;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionRow;
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
    private PersonRestrictions restrictions;

    @Inject
    private SubjectLists lists;

    @Inject
    private LegalDate legalDate;

    private String number;
    private SubjectLists.Subject subject;
    private SubjectLists.Listed listed;
    private List<AppliedMeasureView> found = List.of();
    private List<RestrictionRow> restricted = List.of();
    private List<RestrictionRow> caused = List.of();
    private List<MarkRow> marks = List.of();
    private List<InspectionRow> inspections = List.of();

    public void load() {
        subject = lists.subject(number);
        listed = lists.listed(subject);
        Set<String> numbers = subject.numbers();
        found = measures.look(new SubjectNumber(number));
        restricted = restrictions.findOfPersons(numbers);
        caused = restrictions.findBecauseOf(numbers);
        marks = supervision.find(numbers);
        inspections = plans.findResults(numbers);
    }

    /** Restrictions on this person, whichever bureau imposed them. */
    public List<RestrictionRow> getRestricted() {
        return restricted;
    }

    /** Restrictions on persons because of this subject, in force or suspended. */
    public List<RestrictionRow> getCaused() {
        return caused;
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

    /** Entries of lists; pending ones only where the officer may see them; none too where the lists could not be asked. */
    public SubjectLists.Listed getListed() {
        return listed;
    }

    /** Whether a measure rests on the entry. */
    public boolean isMeasured(DossierEntry entry) {
        return found.stream().anyMatch(one -> one.ground().equals(entry.number()));
    }

    public String getName() {
        return subject.name();
    }

    /** Number of the subject's dossier; {@code null} where the officer may not see it. */
    public String getDossier() {
        return subject.dossier();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
