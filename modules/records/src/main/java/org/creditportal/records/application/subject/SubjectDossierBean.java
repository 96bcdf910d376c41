package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DossierCriteria;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.ReporterRow;
import org.creditportal.records.api.subject.RevealNumber;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.subject.DossierRecords;
import org.creditportal.records.domain.subject.DossierRecords.Asked;
import org.creditportal.records.domain.subject.Subject;

@Stateless
@DenyAll
@Local(SubjectDossier.class)
public class SubjectDossierBean implements SubjectDossier {

    private VisibleSubjects subjects;
    private DossierRecords records;
    private DossierViews views;
    private SubjectViews subjectViews;
    private BureauScope scope;
    private LegalDate legalDate;
    private AuditTrail trail;

    protected SubjectDossierBean() {}

    @Inject
    public SubjectDossierBean(
            VisibleSubjects subjects,
            DossierRecords records,
            DossierViews views,
            SubjectViews subjectViews,
            BureauScope scope,
            LegalDate legalDate,
            AuditTrail trail) {
        this.subjects = subjects;
        this.records = records;
        this.views = views;
        this.subjectViews = subjectViews;
        this.scope = scope;
        this.legalDate = legalDate;
        this.trail = trail;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public SubjectNumber findSurvivor(SubjectNumber number) {
        return new SubjectNumber(subjects.requireSurvivor(number.value()).number());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public boolean isVisible(SubjectNumber number) {
        return subjects.isVisible(number.value());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Set<String> findVisible(Collection<String> subjectNumbers) {
        return subjects.only(subjectNumbers);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Set<String> findNumbers(SubjectNumber number) {
        return subjects.numbersOf(number.value());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public DossierView require(SubjectNumber number) {
        Subject subject = subjects.requireSurvivor(number.value());
        boolean person = subject.kind().isPerson();
        if (person) {
            trail.record(RecordsAudit.PERSONAL_DATA_VIEWED, subject.number(), null);
        }
        Asked asked = asked(subject);
        return new DossierView(
                subjectViews.of(subject),
                subject.version(),
                views.names(subject),
                views.identifiers(subject),
                views.registration(subject),
                views.persons(subject),
                person ? views.behind(subject) : List.of(),
                records.counts(asked),
                reporters(asked),
                scope.may(RecordsPermission.SUBJECTS_MANAGE),
                scope.may(RecordsPermission.PERSONAL_DATA_REVEAL) && subject.protectedIdNumber() != null);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<DossierRecordRow> search(DossierCriteria criteria) {
        Subject subject = subjects.requireSurvivor(criteria.subject().value());
        return records.page(asked(subject), criteria.standing(), criteria.page(), criteria.size())
                .map(DossierViews::row);
    }

    @Override
    @RolesAllowed(RecordsPermission.PERSONAL_DATA_REVEAL)
    @Audited(RecordsAudit.PERSONAL_NUMBER_REVEALED)
    public String reveal(RevealNumber command) {
        Reason.demand(command.reason(), RecordsError.REASON_REQUIRED).text();
        Subject subject = subjects.requireSurvivor(command.subject().value());
        if (subject.protectedIdNumber() == null) {
            throw new RecordsException(RecordsError.NUMBER_MISSING);
        }
        return subjectViews.revealed(subject);
    }

    private Asked asked(Subject subject) {
        return new Asked(subject.number(), scope.limit(), legalDate.today());
    }

    private List<ReporterRow> reporters(Asked asked) {
        return records.reporters(asked).entrySet().stream()
                .map(reporter -> new ReporterRow(reporter.getKey(), reporter.getValue()))
                .toList();
    }
}
