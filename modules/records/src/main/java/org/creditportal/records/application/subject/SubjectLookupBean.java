package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.subject.SubjectLookup;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.record.FoundRecords;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

@Stateless
@DenyAll
@Local(SubjectLookup.class)
public class SubjectLookupBean implements SubjectLookup {

    @Inject
    private Subjects subjects;

    @Inject
    private FoundRecords found;

    @Inject
    private SubjectViews subjectViews;

    @Inject
    private BureauScope scope;

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public SubjectView require(SubjectNumber number) {
        Subject subject = subjects.require(number.value());
        if (scope.limit() != null && !found.shows(number, scope.limit())) {
            throw new NotFoundException("Subject", number);
        }
        return subjectViews.of(subject);
    }
}
