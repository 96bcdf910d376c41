package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;

/**
 * Subjects by what tells them from all others, a thousand a query; whoever was merged is who it became. What several have tells none
 * of them from the others.
 */
@ApplicationScoped
class IdentifiedSubjects {

    private static final Set<IdentifierKind> ASKED_BY =
            Set.of(IdentifierKind.SOCIAL_CREDIT_CODE, IdentifierKind.ID_NUMBER, IdentifierKind.REGISTRATION_NUMBER);

    /** What identity keys begin with that are made of the code or number itself. */
    private static final Map<IdentifierKind, String> KEYS =
            Map.of(IdentifierKind.SOCIAL_CREDIT_CODE, "C:", IdentifierKind.ID_NUMBER, "P:");

    private Subjects subjects;
    private SubjectParts parts;
    private Merges merges;
    private SubjectViews views;

    protected IdentifiedSubjects() {}

    @Inject
    IdentifiedSubjects(Subjects subjects, SubjectParts parts, Merges merges, SubjectViews views) {
        this.subjects = subjects;
        this.parts = parts;
        this.merges = merges;
        this.views = views;
    }

    /** Organisations and traders by social credit codes of theirs: also whom a code means who was merged, or has it beside another. */
    Found byCode(Collection<String> codes) {
        return found(IdentifierKind.SOCIAL_CREDIT_CODE, codes);
    }

    /** Persons by blind indexes of numbers of theirs: also whom a number means who was merged, or has it beside another. */
    Found byNumberIndex(Collection<String> indexes) {
        return found(IdentifierKind.ID_NUMBER, indexes);
    }

    private Found found(IdentifierKind kind, Collection<String> values) {
        Found found = byIdentity(kind, values);
        portions(values).forEach(portion -> {
            Map<String, Set<String>> owners =
                    ownersKnownBy(kind, portion.stream().map(kind::folded).collect(Collectors.toSet()));
            portion.stream()
                    .filter(value -> owners.containsKey(kind.folded(value)))
                    .forEach(value -> found.add(value, owners.get(kind.folded(value))));
        });
        leaveOutWhoWasToldApart(found);
        return found;
    }

    /** Today's subjects, by value; whom the value means who was merged, by the number of who it became. */
    private Found byIdentity(IdentifierKind kind, Collection<String> values) {
        Found found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>());
        // Who types a name where a code may stand, too, asks for nobody by it.
        List<String> possible = values.stream().filter(AsciiText::is).toList();
        portions(possible).forEach(portion -> {
            Map<String, String> valueOf = portion.stream()
                    .collect(Collectors.toMap(value -> KEYS.get(kind) + value, value -> value, (one, other) -> one));
            subjects.byIdentity(valueOf.keySet()).forEach((identity, subject) -> {
                String value = valueOf.get(identity);
                found.add(value, Set.of(subject.currentNumber()));
                found.own().put(value, subject.number());
                found.read().put(subject.number(), subject);
            });
        });
        return found;
    }

    /** Of whom officers found that it is another than whose own code or number it is, the number does not tell. */
    private void leaveOutWhoWasToldApart(Found found) {
        Map<String, String> holders = new HashMap<>();
        found.numbers().forEach((value, numbers) -> {
            if (numbers.size() > 1 && found.own().containsKey(value)) {
                // Whose own it is was found first.
                holders.put(value, numbers.iterator().next());
            }
        });
        Set<String> apart = merges.toldApart(holders.entrySet().stream()
                .flatMap(holder -> found.numbers().get(holder.getKey()).stream()
                        .map(other -> Merge.pair(holder.getValue(), other)))
                .collect(Collectors.toSet()));
        holders.forEach((value, holder) ->
                found.numbers().get(value).removeIf(other -> apart.contains(Merge.pair(holder, other))));
    }

    /**
     * Whom values mean.
     *
     * @param numbers of today's subjects, by value: where these are several, the value tells none of them from the others
     * @param own what the value means by itself, also where that was merged into another, by value
     * @param read subjects that were read on the way, by number
     */
    record Found(Map<String, Set<String>> numbers, Map<String, String> own, Map<String, Subject> read) {

        private void add(String value, Set<String> subjects) {
            numbers.computeIfAbsent(value, first -> new LinkedHashSet<>()).addAll(subjects);
        }

        /** Every subject that is meant. */
        Set<String> all() {
            return numbers.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        }

        /** The only subject that each value means; whoever asks by what several have, or nobody, is told of nobody. */
        Map<String, String> only() {
            Map<String, String> only = new HashMap<>();
            numbers.forEach((value, meant) -> {
                if (meant.size() == 1) {
                    only.put(value, meant.iterator().next());
                }
            });
            return only;
        }
    }

    /** Codes, blind indexes and keys of registration numbers by which the subjects are or were told, by today's number. */
    Map<String, Set<String>> keys(Collection<String> numbers) {
        Map<String, Set<String>> found = new HashMap<>();
        portions(numbers).forEach(portion -> {
            Map<String, String> current = new HashMap<>();
            subjects.byNumbers(portion).forEach(subject -> {
                current.put(subject.number(), subject.currentNumber());
                Set<String> keys = found.computeIfAbsent(subject.currentNumber(), number -> new HashSet<>());
                Stream.of(
                                subject.socialCreditCode(),
                                subject.idNumberIndex(),
                                registrationKey(subject.registrationNumber()))
                        .filter(Objects::nonNull)
                        .forEach(keys::add);
            });
            parts.identifiers(current.keySet()).stream()
                    .filter(known -> ASKED_BY.contains(known.kind()))
                    .forEach(known -> found.get(current.get(known.subjectNumber()))
                            .add(
                                    known.kind() == IdentifierKind.REGISTRATION_NUMBER
                                            ? registrationKey(known.value())
                                            : known.value()));
        });
        return found;
    }

    private static String registrationKey(String number) {
        return number == null ? null : SubjectIdentification.registrationKey(number);
    }

    /** Today's subjects to whom registration numbers lead: which they have, had, or were filed under. */
    Map<String, Set<String>> byRegistration(Collection<String> values) {
        Map<String, Set<String>> found = new HashMap<>();
        IdentifierKind kind = IdentifierKind.REGISTRATION_NUMBER;
        portions(values).forEach(portion -> {
            Set<String> keys = portion.stream().map(kind::folded).collect(Collectors.toSet());
            Map<String, Set<String>> owners = new HashMap<>();
            subjects.byRegistration(keys)
                    .forEach(subject -> owners.computeIfAbsent(subject.registrationKey(), key -> new LinkedHashSet<>())
                            .add(subject.currentNumber()));
            ownersKnownBy(kind, keys)
                    .forEach((key, others) -> owners.computeIfAbsent(key, first -> new LinkedHashSet<>())
                            .addAll(others));
            portion.stream()
                    .filter(value -> owners.containsKey(kind.folded(value)))
                    .forEach(value -> found.put(value, owners.get(kind.folded(value))));
        });
        return found;
    }

    /** Today's subjects who are known by identifiers beside the one that tells them, by identifier as it is kept. */
    private Map<String, Set<String>> ownersKnownBy(IdentifierKind kind, Set<String> folded) {
        Map<String, Set<String>> owners = parts.subjectsKnownBy(kind, folded);
        Set<String> known = owners.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, String> current = known.isEmpty()
                ? Map.of()
                : subjects.byNumbers(known).stream().collect(Collectors.toMap(Subject::number, Subject::currentNumber));
        Map<String, Set<String>> today = new HashMap<>();
        owners.forEach((value, numbers) -> today.put(
                value, numbers.stream().map(current::get).collect(Collectors.toCollection(LinkedHashSet::new))));
        return today;
    }

    /** Today's subjects, by whatever number they are or were known by. */
    Map<String, IdentifiedSubject> today(Collection<String> numbers) {
        Map<String, Subject> read = new HashMap<>();
        portions(numbers).forEach(portion -> subjects.byNumbers(portion)
                .forEach(subject -> read.put(subject.number(), subject)));
        Map<String, IdentifiedSubject> survivors =
                byNumber(read.values().stream().map(Subject::currentNumber).toList(), read);
        Map<String, IdentifiedSubject> found = new HashMap<>();
        read.forEach((number, subject) -> found.put(number, survivors.get(subject.currentNumber())));
        return found;
    }

    /** The subjects by number. */
    Map<String, IdentifiedSubject> byNumber(Collection<String> numbers) {
        return byNumber(numbers, Map.of());
    }

    /**
     * The subjects by number.
     *
     * @param read those that were read already in this transaction
     */
    Map<String, IdentifiedSubject> byNumber(Collection<String> numbers, Map<String, Subject> read) {
        Map<String, IdentifiedSubject> found = new LinkedHashMap<>();
        portions(numbers).forEach(portion -> {
            Map<String, List<String>> merged = subjects.mergedInto(portion);
            List<String> unread =
                    portion.stream().filter(number -> !read.containsKey(number)).toList();
            Stream.concat(
                            portion.stream().map(read::get).filter(Objects::nonNull),
                            unread.isEmpty() ? Stream.<Subject>empty() : subjects.byNumbers(unread).stream())
                    .forEach(subject -> found.put(
                            subject.number(),
                            IdentifiedSubject.itself(views.of(subject), together(subject.number(), merged))));
        });
        return found;
    }

    private static Set<String> together(String number, Map<String, List<String>> merged) {
        Set<String> numbers = new HashSet<>(merged.getOrDefault(number, List.of()));
        numbers.add(number);
        return numbers;
    }

    private static List<List<String>> portions(Collection<String> values) {
        return Portions.of(values.stream().distinct().toList(), Portions.OF_A_QUERY)
                .toList();
    }
}
