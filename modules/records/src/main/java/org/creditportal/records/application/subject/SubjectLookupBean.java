package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.SubjectLookup;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

@Stateless
@DenyAll
@Local(SubjectLookup.class)
public class SubjectLookupBean implements SubjectLookup {

    @Inject
    private VisibleSubjects subjects;

    @Inject
    private SubjectViews subjectViews;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public SubjectView require(SubjectNumber number) {
        return subjectViews.of(subjects.requireSurvivor(number.value()));
    }
}
