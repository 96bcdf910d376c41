package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creditportal.checks.api.outside.OutsideReportView;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What has to lie by a check before it goes on: proof of who wished it, and reports where the document makes them a condition of entry (B-11, B-13): one that was handed in and answers, or one that was made here
 * for the matter. Elsewhere a look does as well.
 */
@ApplicationScoped
public class DemandedReports {

    @Inject
    DemandingAreas areas;

    @Inject
    StoredOutsideReports handedIn;

    @Inject
    OutsideDesk desk;

    @Inject
    StoredReports reports;

    @Inject
    SubjectIdentification subjects;

    @Inject
    AttachedFiles files;

    /** How many files are attached to the check. */
    int proofs(String check) {
        return (int) files.find(new MatterReference(ReportEvidence.MODULE, check)).stream()
                .filter(file -> !file.withheld())
                .count();
    }

    /**
     * By today, as its look at the decision, and by what the register holds against who decided without: of kinds of which the area
     * demands nothing, none is missing.
     */
    boolean isMissing(Check check) {
        return areas.demandsReport(check.matter().area(), check.matter().kind())
                && handedIn.of(check.number()).stream().map(desk::view).noneMatch(OutsideReportView::answers)
                && !isMade(check);
    }

    /** Also under a number of before a merger, and by the code that both were asked by. */
    private boolean isMade(Check check) {
        String number = check.subjectNumber();
        return number != null
                && reports.isMadeFor(
                        check.matter(),
                        subjects.find(new SubjectNumber(number))
                                .map(IdentifiedSubject::numbers)
                                .orElse(Set.of(number)),
                        check.question().key());
    }
}
