package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.PersonLookup;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.record.FoundRecords;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

@Stateless
@DenyAll
@Local(PersonLookup.class)
public class PersonLookupBean implements PersonLookup {

    @Inject
    private Subjects subjects;

    @Inject
    private DecisionKeys keys;

    @Inject
    private FoundRecords found;

    @Inject
    private BureauScope scope;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    @Audited(RecordsAudit.PERSONAL_DATA_VIEWED)
    public SubjectNumber require(String idNumber) {
        if (CitizenIdNumber.check(idNumber, legalDate.today()).isPresent()) {
            throw nobody();
        }
        String number = CitizenIdNumber.of(idNumber, legalDate.today()).reveal();
        String key = keys.residentKey(number);
        return subjects.byIdentity(List.of(key)).values().stream()
                .map(Subject::number)
                .map(SubjectNumber::new)
                .filter(this::isSeen)
                .findFirst()
                .orElseThrow(PersonLookupBean::nobody);
    }

    private boolean isSeen(SubjectNumber subject) {
        return scope.limit() == null || found.shows(subject, scope.limit());
    }

    /** Without the number: what is not found is logged. */
    private static NotFoundException nobody() {
        return new NotFoundException("Subject", "by personal number");
    }
}
