package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.domain.subject.PairEvidence;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.SubjectTraits;

/** Gathers what subjects are compared by. */
@ApplicationScoped
public class SubjectComparison {

    /** So few that all their names and numbers fit into what is read at once. */
    private static final int SUBJECTS_AT_ONCE = 100;

    private SubjectParts parts;
    private PersonNumbers numbers;

    protected SubjectComparison() {}

    @Inject
    SubjectComparison(SubjectParts parts, PersonNumbers numbers) {
        this.parts = parts;
        this.numbers = numbers;
    }

    /** What speaks for and against the two being one. */
    PairEvidence compare(Subject one, Subject other) {
        Map<String, SubjectTraits> traits = traits(List.of(one, other));
        return PairEvidence.of(traits.get(one.number()), traits.get(other.number()));
    }

    /** What each of the subjects is compared by, by its number. */
    Map<String, SubjectTraits> traits(List<Subject> subjects) {
        Map<String, SubjectTraits> traits = new HashMap<>();
        for (int from = 0; from < subjects.size(); from += SUBJECTS_AT_ONCE) {
            traits.putAll(some(subjects.subList(from, Math.min(subjects.size(), from + SUBJECTS_AT_ONCE))));
        }
        return traits;
    }

    private Map<String, SubjectTraits> some(List<Subject> subjects) {
        List<String> keys = subjects.stream().map(Subject::number).distinct().toList();
        Map<String, List<SubjectName>> names = grouped(parts.names(keys), SubjectName::subjectNumber);
        Map<String, List<SubjectIdentifier>> identifiers =
                grouped(parts.identifiers(keys), SubjectIdentifier::subjectNumber);
        Map<String, List<Relation>> relations = grouped(parts.relations(keys), Relation::subjectNumber);
        Map<String, SubjectTraits> traits = new HashMap<>();
        subjects.forEach(subject -> traits.put(
                subject.number(),
                traits(
                        subject,
                        names.getOrDefault(subject.number(), List.of()),
                        identifiers.getOrDefault(subject.number(), List.of()),
                        relations.getOrDefault(subject.number(), List.of()))));
        return traits;
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> subject) {
        return all.stream().collect(Collectors.groupingBy(subject));
    }

    private SubjectTraits traits(
            Subject subject, List<SubjectName> names, List<SubjectIdentifier> identifiers, List<Relation> relations) {
        Map<IdentifierKind, Set<String>> values = new EnumMap<>(IdentifierKind.class);
        identifiers.forEach(identifier -> values.computeIfAbsent(identifier.kind(), kind -> new HashSet<>())
                .add(identifier.kind().folded(identifier.value())));
        subject.identifiers().forEach((kind, value) -> values.computeIfAbsent(kind, each -> new HashSet<>())
                .add(value));
        String citizenNumber = citizenNumber(subject);
        return new SubjectTraits(
                subject.number(),
                subject.kind(),
                subject.socialCreditCode(),
                names(subject, names),
                values,
                personNumbers(subject, values, citizenNumber),
                citizenNumber,
                relations.stream()
                        .filter(relation -> relation.role() == RelationRole.LEGAL_REPRESENTATIVE)
                        .map(Relation::numberIndex)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> names(Subject subject, List<SubjectName> names) {
        Set<String> folded = names.stream().map(SubjectName::searchText).collect(Collectors.toSet());
        folded.add(SearchText.normalise(subject.name()));
        return folded;
    }

    /** A card's number was checked when it came in; any other certificate may turn out to hold a citizen number too. */
    private String citizenNumber(Subject subject) {
        return subject.certificate() == CertificateType.RESIDENT_ID
                ? subject.idNumberIndex()
                : numbers.citizenIndex(subject.protectedIdNumber()).orElse(null);
    }

    private Set<String> personNumbers(Subject subject, Map<IdentifierKind, Set<String>> values, String citizenNumber) {
        Set<String> all = new HashSet<>(values.getOrDefault(IdentifierKind.ID_NUMBER, Set.of()));
        all.add(subject.idNumberIndex());
        all.add(citizenNumber);
        numbers.presentIndex(subject.certificate(), subject.protectedIdNumber()).ifPresent(all::add);
        all.remove(null);
        return all;
    }
}
