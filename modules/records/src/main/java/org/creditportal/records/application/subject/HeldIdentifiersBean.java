package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.HeldIdentifierView;
import org.creditportal.records.api.subject.HeldIdentifiers;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.domain.subject.Subject;

@Stateless
@DenyAll
@Local(HeldIdentifiers.class)
public class HeldIdentifiersBean implements HeldIdentifiers {

    @Inject
    VisibleSubjects subjects;

    @Inject
    TakenIdentifiers identifiers;

    @Inject
    RestingOnIdentifiers resting;

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_DECIDE)
    public HeldIdentifierView require(SubjectNumber number, IdentifierKind kind, String identifier) {
        Subject subject = subjects.require(number.value());
        return resting.on(identifiers.takeable(subject, kind, identifier));
    }
}
