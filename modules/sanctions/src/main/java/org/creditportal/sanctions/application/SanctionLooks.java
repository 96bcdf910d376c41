package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.SanctionsAudit;

/** Who reads what applies to a natural person is on record under the person, and so found by whoever asks who looked. */
@ApplicationScoped
class SanctionLooks {

    @Inject
    SubjectIdentification subjects;

    @Inject
    AuditTrail trail;

    /**
     * An officer looks at the subject.
     *
     * @param subjectNumber {@code null} for a person who is not on record: the look stands under what is read then
     * @param read number of the one thing of the subject that is read; {@code null} for all that applies to it
     */
    Optional<IdentifiedSubject> note(String subjectNumber, String read) {
        if (subjectNumber == null) {
            trail.record(SanctionsAudit.SANCTIONED_PERSON_VIEWED, read, null);
            return Optional.empty();
        }
        Optional<IdentifiedSubject> found = subjects.find(new SubjectNumber(subjectNumber));
        found.filter(subject -> subject.subject().kind().isPerson())
                .ifPresent(person -> trail.record(SanctionsAudit.SANCTIONED_PERSON_VIEWED, person.number(), read));
        return found;
    }
}
