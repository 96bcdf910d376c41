package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;

/** Which numbers of subjects may be taken back, and what that changes. */
@ApplicationScoped
class TakenIdentifiers {

    private Subjects subjects;
    private SubjectParts parts;

    protected TakenIdentifiers() {}

    @Inject
    TakenIdentifiers(Subjects subjects, SubjectParts parts) {
        this.subjects = subjects;
        this.parts = parts;
    }

    /** The number, whether it is the subject's or was taken back from it; one that it was born with is kept nowhere else. */
    Optional<SubjectIdentifier> find(Subject subject, IdentifierKind kind, String key) {
        return Stream.concat(
                        held(subject, kind, key).stream(),
                        parts.identifiersTakenBack(List.of(subject.number())).stream()
                                .filter(known ->
                                        known.kind() == kind && known.key().equals(key)))
                .findFirst();
    }

    private Optional<SubjectIdentifier> held(Subject subject, IdentifierKind kind, String key) {
        Stream<SubjectIdentifier> born = Stream.ofNullable(subject.identifiers().get(kind))
                .map(value -> new SubjectIdentifier(subject.number(), kind, value, null, null));
        return Stream.concat(parts.identifiers(List.of(subject.number())).stream(), born)
                .filter(known -> known.kind() == kind && known.key().equals(key))
                .findFirst();
    }

    /** The number, where two officers may take it back from the subject. */
    SubjectIdentifier takeable(Subject subject, IdentifierKind kind, String key) {
        if (subject.isMerged()) {
            throw new RecordsException(RecordsError.SUBJECT_MERGED, subject.mergedInto());
        }
        SubjectIdentifier found =
                held(subject, kind, key).orElseThrow(() -> new RecordsException(RecordsError.IDENTIFIER_UNKNOWN));
        if (subject.isToldBy(kind, found.value())) {
            throw new RecordsException(RecordsError.IDENTIFIER_OWN);
        }
        ofMerged(subject, found).ifPresent(other -> {
            throw new RecordsException(RecordsError.IDENTIFIER_OF_MERGED, other.number());
        });
        return found;
    }

    /** While the other is held to be this one, its numbers lead here whatever is kept. */
    private Optional<Subject> ofMerged(Subject subject, SubjectIdentifier identifier) {
        return subjects.byNumbers(subjects.mergedInto(subject.number())).stream()
                .filter(other -> identifier.value().equals(other.identifiers().get(identifier.kind())))
                .findFirst();
    }

    /** It stays on record as one that is not the subject's, so that a file that tells it again does not bring it back. */
    void takeBack(Subject subject, SubjectIdentifier identifier, LocalDate on) {
        if (identifier.value().equals(subject.identifiers().get(identifier.kind()))) {
            subject.takeBack(identifier.kind());
        }
        parts.takeBack(identifier, on);
    }
}
