package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.FoundPersons;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonLookup;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.record.FoundRecords;

@Stateless
@DenyAll
@Local(PersonLookup.class)
public class PersonLookupBean implements PersonLookup {

    @Inject
    SubjectIdentification identification;

    @Inject
    FoundRecords found;

    @Inject
    BureauScope scope;

    @Inject
    LegalDate legalDate;

    @Inject
    AuditTrail trail;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    @Audited(RecordsAudit.PERSONAL_DATA_VIEWED)
    public FoundPersons require(String idNumber) {
        if (CitizenIdNumber.check(idNumber, legalDate.today()).isPresent()) {
            throw nobody();
        }
        List<SubjectNumber> persons = identification.findByIdNumbers(List.of(idNumber)).values().stream()
                .flatMap(List::stream)
                .map(IdentifiedSubject::number)
                .map(SubjectNumber::new)
                .filter(this::isSeen)
                .toList();
        if (persons.isEmpty()) {
            throw nobody();
        }
        if (persons.size() > 1) {
            trail.recordAll(
                    RecordsAudit.PERSONAL_DATA_VIEWED,
                    persons.stream().map(SubjectNumber::value).toList(),
                    null);
        }
        return new FoundPersons(persons);
    }

    private boolean isSeen(SubjectNumber subject) {
        return scope.limit() == null || found.shows(subject, scope.limit());
    }

    /** Without the number: what is not found is logged. */
    private static NotFoundException nobody() {
        return new NotFoundException("Subject", "by personal number");
    }
}
