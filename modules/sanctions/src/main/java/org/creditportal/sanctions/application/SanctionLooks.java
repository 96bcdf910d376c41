package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.audit.NotedLooks;
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
    NotedLooks looks;

    /**
     * An officer looks at the subject.
     *
     * @param subjectNumber {@code null} for a person who is not on record: the look stands under what is read then
     * @param read number of the one thing of the subject that is read; {@code null} for all that applies to it
     */
    Optional<IdentifiedSubject> note(String subjectNumber, String read) {
        if (subjectNumber == null) {
            looks.note(SanctionsAudit.SANCTIONED_PERSON_VIEWED, List.of(read), null);
            return Optional.empty();
        }
        Optional<IdentifiedSubject> found = subjects.find(new SubjectNumber(subjectNumber));
        found.filter(subject -> subject.subject().kind().isPerson())
                .ifPresent(
                        person -> looks.note(SanctionsAudit.SANCTIONED_PERSON_VIEWED, List.of(person.number()), read));
        return found;
    }
}
