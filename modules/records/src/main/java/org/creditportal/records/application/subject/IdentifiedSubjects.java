package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;

/** Subjects by what tells them from all others, a thousand a query; whoever was merged is who it became. */
@ApplicationScoped
class IdentifiedSubjects {

    private static final Set<IdentifierKind> ASKED_BY =
            Set.of(IdentifierKind.SOCIAL_CREDIT_CODE, IdentifierKind.ID_NUMBER);

    private Subjects subjects;
    private SubjectParts parts;
    private SubjectViews views;

    protected IdentifiedSubjects() {}

    @Inject
    IdentifiedSubjects(Subjects subjects, SubjectParts parts, SubjectViews views) {
        this.subjects = subjects;
        this.parts = parts;
        this.views = views;
    }

    /** Persons by blind indexes of numbers of theirs: also whom a number means who was merged, or has it beside another. */
    Found byNumberIndex(Collection<String> indexes) {
        Found byKey = byIdentity(indexes, index -> "P:" + index);
        return new Found(orKnownBy(IdentifierKind.ID_NUMBER, indexes, byKey.numbers()), byKey.own(), byKey.read());
    }

    /** Today's subjects, by value; whom the value means who was merged, by the number of who it became. */
    Found byIdentity(Collection<String> values, UnaryOperator<String> key) {
        Map<String, String> found = new HashMap<>();
        Map<String, String> own = new HashMap<>();
        Map<String, Subject> read = new HashMap<>();
        // Who types a name where a code may stand, too, asks for nobody by it.
        List<String> possible = values.stream().filter(AsciiText::is).toList();
        portions(possible).forEach(portion -> {
            Map<String, String> valueOf =
                    portion.stream().collect(Collectors.toMap(key, value -> value, (one, other) -> one));
            subjects.byIdentity(valueOf.keySet()).forEach((identity, subject) -> {
                found.put(valueOf.get(identity), subject.currentNumber());
                own.put(valueOf.get(identity), subject.number());
                read.put(subject.number(), subject);
            });
        });
        return new Found(found, own, read);
    }

    /**
     * Whom values mean.
     *
     * @param numbers of today's subjects, by value
     * @param own what the value means by itself, also where that was merged into another, by value
     * @param read subjects that were read on the way, by number
     */
    record Found(Map<String, String> numbers, Map<String, String> own, Map<String, Subject> read) {}

    /** The same with those who are known by a value beside the one that identifies them today. */
    Map<String, String> orKnownBy(IdentifierKind kind, Collection<String> values, Map<String, String> found) {
        Map<String, String> all = new HashMap<>(found);
        List<String> open =
                values.stream().filter(value -> !found.containsKey(value)).toList();
        portions(open).forEach(portion -> {
            Map<String, String> valueOf =
                    portion.stream().collect(Collectors.toMap(kind::folded, value -> value, (one, other) -> one));
            ownersKnownBy(kind, valueOf.keySet())
                    .forEach((folded, owners) ->
                            all.put(valueOf.get(folded), owners.iterator().next()));
        });
        return all;
    }

    /** Codes and blind indexes by which the subjects are or were told, by today's number. */
    Map<String, Set<String>> keys(Collection<String> numbers) {
        Map<String, Set<String>> found = new HashMap<>();
        portions(numbers).forEach(portion -> {
            Map<String, String> current = new HashMap<>();
            subjects.byNumbers(portion).forEach(subject -> {
                current.put(subject.number(), subject.currentNumber());
                Set<String> keys = found.computeIfAbsent(subject.currentNumber(), number -> new HashSet<>());
                Stream.of(subject.socialCreditCode(), subject.idNumberIndex())
                        .filter(Objects::nonNull)
                        .forEach(keys::add);
            });
            parts.identifiers(current.keySet()).stream()
                    .filter(known -> ASKED_BY.contains(known.kind()))
                    .forEach(known ->
                            found.get(current.get(known.subjectNumber())).add(known.value()));
        });
        return found;
    }

    /** Today's subjects to whom registration numbers lead: which they have, had, or were filed under. */
    Map<String, Set<String>> byRegistration(Collection<String> values) {
        Map<String, Set<String>> found = new HashMap<>();
        portions(values).forEach(portion -> {
            subjects.byRegistration(portion).forEach(subject -> found.computeIfAbsent(
                            subject.registrationNumber().toUpperCase(Locale.ROOT), value -> new LinkedHashSet<>())
                    .add(subject.currentNumber()));
            IdentifierKind kind = IdentifierKind.REGISTRATION_NUMBER;
            Map<String, Set<String>> owners =
                    ownersKnownBy(kind, portion.stream().map(kind::folded).collect(Collectors.toSet()));
            portion.stream()
                    .filter(value -> owners.containsKey(kind.folded(value)))
                    .forEach(value -> found.computeIfAbsent(value, first -> new LinkedHashSet<>())
                            .addAll(owners.get(kind.folded(value))));
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
