package org.creditportal.records.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.SubjectLookup;
import org.creditportal.records.api.SubjectNumber;
import org.creditportal.records.api.SubjectView;
import org.creditportal.records.domain.CreditRecords;
import org.creditportal.records.domain.Subject;
import org.creditportal.records.domain.Subjects;

@Stateless
@DenyAll
@Local(SubjectLookup.class)
public class SubjectLookupBean implements SubjectLookup {

    @Inject
    private Subjects subjects;

    @Inject
    private CreditRecords records;

    @Inject
    private SubjectViews subjectViews;

    @Inject
    private BureauScope scope;

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public SubjectView require(SubjectNumber number) {
        Subject subject = subjects.require(number.value());
        if (scope.limit() != null && !records.exists(subject.number(), scope.limit())) {
            throw new NotFoundException("Subject", number);
        }
        return subjectViews.of(subject);
    }
}
