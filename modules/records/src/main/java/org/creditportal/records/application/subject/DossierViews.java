package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.IdentifierRow;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.NameRow;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RelationRow;
import org.creditportal.records.domain.subject.DossierRecords.Line;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;

/** Sections of a dossier as officers see them: numbers of persons leave this class masked. */
@ApplicationScoped
public class DossierViews {

    private SubjectParts parts;
    private IdentifiedSubjects persons;
    private VisibleSubjects visible;
    private PersonNumbers numbers;

    protected DossierViews() {}

    @Inject
    DossierViews(SubjectParts parts, IdentifiedSubjects persons, VisibleSubjects visible, PersonNumbers numbers) {
        this.parts = parts;
        this.persons = persons;
        this.visible = visible;
        this.numbers = numbers;
    }

    /** The current name first, also where only the subject itself tells it. */
    List<NameRow> names(Subject subject) {
        return parts.names(List.of(subject.number())).stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(DossierViews::row)
                .toList();
    }

    /** How it stands on the business register; {@code null} where nobody told it. */
    RegistrationRow registration(Subject subject) {
        return parts.registrations(visible.numbersOf(subject.number())).stream()
                .findFirst()
                .map(Registration::told)
                .orElse(null);
    }

    private static NameRow row(SubjectName name) {
        return new NameRow(
                name.id(),
                name.name(),
                name.kind(),
                name.term().from(),
                name.term().until(),
                name.source(),
                name.kind() != NameKind.CURRENT && name.term().until() == null);
    }

    List<IdentifierRow> identifiers(Subject subject) {
        List<SubjectIdentifier> kept = parts.identifiers(List.of(subject.number()));
        Stream<SubjectIdentifier> told = subject.identifiers().entrySet().stream()
                .filter(known -> kept.stream().noneMatch(other -> other.is(known.getKey(), known.getValue())))
                .map(known -> new SubjectIdentifier(subject.number(), known.getKey(), known.getValue(), null, null));
        return Stream.concat(told, kept.stream())
                .map(identifier -> row(identifier, subject.isToldBy(identifier.kind(), identifier.value())))
                .toList();
    }

    private static IdentifierRow row(SubjectIdentifier identifier, boolean own) {
        return new IdentifierRow(
                identifier.kind(),
                identifier.shown(),
                identifier.validUntil(),
                identifier.source(),
                identifier.key(),
                own);
    }

    /** Who stands behind the subject, each led to the own dossier where the officer may see one. */
    List<RelationRow> persons(Subject subject) {
        List<Relation> relations = parts.relations(List.of(subject.number()));
        Set<String> indexes = relations.stream()
                .map(Relation::numberIndex)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> numberOf = persons.byNumberIndex(indexes).only();
        numberOf.values().retainAll(visible.only(numberOf.values()));
        return relations.stream()
                .map(relation -> row(
                        relation,
                        relation.personName(),
                        numbers.masked(relation.protectedNumber()),
                        numberOf.get(relation.numberIndex()),
                        relation.term().until() == null))
                .toList();
    }

    /** Behind whom a natural person stands, as far as the officer may see those. */
    List<RelationRow> behind(Subject person) {
        List<Relation> relations = parts.relationsOfPerson(indexesOf(person));
        Map<String, Subject> entities = byNumber(
                visible.load(relations.stream().map(Relation::subjectNumber).toList()));
        return relations.stream()
                .filter(relation -> entities.containsKey(relation.subjectNumber()))
                .map(relation -> {
                    Subject entity = entities.get(relation.subjectNumber());
                    return row(relation, entity.name(), null, entity.number(), false);
                })
                .toList();
    }

    /** By every number that the person is known by: the companies were told whichever of them. */
    private Set<String> indexesOf(Subject person) {
        return Stream.concat(
                        Stream.ofNullable(person.idNumberIndex()),
                        parts.identifiers(visible.numbersOf(person.number())).stream()
                                .filter(known -> known.kind() == IdentifierKind.ID_NUMBER)
                                .map(SubjectIdentifier::value))
                .collect(Collectors.toSet());
    }

    private static Map<String, Subject> byNumber(Collection<Subject> subjects) {
        return subjects.stream().collect(Collectors.toMap(Subject::number, Function.identity()));
    }

    private static RelationRow row(
            Relation relation, String name, String maskedNumber, String subjectNumber, boolean endable) {
        return new RelationRow(
                relation.id(),
                relation.role(),
                name,
                maskedNumber,
                subjectNumber,
                relation.sharePercent(),
                relation.term().from(),
                relation.term().until(),
                relation.source(),
                endable);
    }

    static DossierRecordRow row(Line line) {
        return new DossierRecordRow(
                new RecordNumber(line.number()),
                RecordKind.valueOf(line.kind()),
                line.standing(),
                line.documentNumber(),
                line.decidedOn(),
                line.authority(),
                line.bureau(),
                line.recordedAt());
    }
}
