package org.creditportal.records.application.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.subject.Term;

/** Subjects without a database. */
public final class SubjectsInMemory implements Subjects {

    final List<Subject> subjects = new ArrayList<>();

    @Override
    public void add(Subject subject) {
        subjects.add(subject);
    }

    @Override
    public Subject require(String number) {
        return subjects.stream()
                .filter(subject -> subject.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Subject", number));
    }

    @Override
    public Subject requireForChange(String number) {
        return require(number);
    }

    @Override
    public List<Subject> byNumbers(Collection<String> numbers) {
        return subjects.stream()
                .filter(subject -> numbers.contains(subject.number()))
                .toList();
    }

    @Override
    public Map<String, Subject> byIdentity(Collection<String> identityKeys) {
        return subjects.stream()
                .filter(subject -> identityKeys.contains(subject.identityKey()))
                .collect(Collectors.toMap(Subject::identityKey, Function.identity()));
    }

    @Override
    public List<String> mergedInto(String number) {
        return subjects.stream()
                .filter(subject -> number.equals(subject.mergedInto()))
                .map(Subject::number)
                .toList();
    }

    @Override
    public List<Subject> byRegistration(Collection<String> registrationKeys) {
        return subjects.stream()
                .filter(subject -> subject.registrationKey() != null)
                .filter(subject -> registrationKeys.contains(subject.registrationKey()))
                .toList();
    }

    @Override
    public Map<String, List<String>> mergedInto(Collection<String> numbers) {
        return numbers.stream()
                .filter(number -> !mergedInto(number).isEmpty())
                .collect(Collectors.toMap(Function.identity(), this::mergedInto));
    }

    /** Names, identifiers and relations. */
    public static final class Parts implements SubjectParts {

        final List<SubjectName> names = new ArrayList<>();
        final List<SubjectIdentifier> identifiers = new ArrayList<>();
        public final List<Relation> relations = new ArrayList<>();
        /** Whose representatives were held. */
        public final List<String> held = new ArrayList<>();

        final List<Registration> registrations = new ArrayList<>();
        final Map<Long, LocalDate> ended = new HashMap<>();

        @Override
        public List<SubjectName> names(Collection<String> numbers) {
            return names.stream()
                    .filter(name -> numbers.contains(name.subjectNumber()))
                    .toList();
        }

        @Override
        public List<SubjectIdentifier> identifiers(Collection<String> numbers) {
            return identifiers.stream()
                    .filter(identifier -> numbers.contains(identifier.subjectNumber()) && !identifier.isTakenBack())
                    .toList();
        }

        @Override
        public List<SubjectIdentifier> identifiersTakenBack(Collection<String> numbers) {
            return identifiers.stream()
                    .filter(identifier -> numbers.contains(identifier.subjectNumber()) && identifier.isTakenBack())
                    .toList();
        }

        @Override
        public Map<String, Set<String>> subjectsKnownBy(IdentifierKind kind, Collection<String> folded) {
            return identifiers.stream()
                    .filter(identifier -> identifier.kind() == kind && folded.contains(identifier.value()))
                    .filter(identifier -> !identifier.isTakenBack())
                    .collect(Collectors.groupingBy(
                            SubjectIdentifier::value,
                            Collectors.mapping(SubjectIdentifier::subjectNumber, Collectors.toSet())));
        }

        @Override
        public List<Relation> relations(Collection<String> numbers) {
            return relations.stream()
                    .filter(relation -> numbers.contains(relation.subjectNumber()) && !relation.isRetracted())
                    .toList();
        }

        @Override
        public List<String> personNames(String subjectNumber) {
            return relations.stream()
                    .filter(relation -> relation.subjectNumber().equals(subjectNumber))
                    .map(Relation::personName)
                    .distinct()
                    .toList();
        }

        @Override
        public List<Relation> relationsOfPerson(Collection<String> numberIndexes) {
            return relations.stream()
                    .filter(relation -> numberIndexes.contains(relation.numberIndex()))
                    .toList();
        }

        @Override
        public List<Registration> registrations(Collection<String> numbers) {
            return registrations.stream()
                    .filter(told -> numbers.contains(told.subjectNumber()))
                    .sorted(Comparator.comparing(
                            (Registration told) -> told.told().asOf(), Comparator.reverseOrder()))
                    .toList();
        }

        @Override
        public Optional<SubjectName> findName(long id) {
            return names.stream().filter(name -> name.id() == id).findFirst();
        }

        @Override
        public Optional<Relation> findRelation(long id) {
            return relations.stream().filter(relation -> relation.id() == id).findFirst();
        }

        @Override
        public void add(SubjectName name) {
            names.add(name);
        }

        @Override
        public void add(SubjectIdentifier identifier) {
            identifiers.add(identifier);
        }

        @Override
        public void takeBack(SubjectIdentifier identifier, LocalDate on) {
            identifiers.removeIf(known -> known.id() == identifier.id());
            identifiers.add(new ChangedIdentifier(identifier, true));
        }

        @Override
        public void tellAgain(SubjectIdentifier takenBack, LocalDate until, String source) {
            identifiers.replaceAll(known -> known.id() == takenBack.id() ? new ChangedIdentifier(known, false) : known);
        }

        @Override
        public void add(Relation relation) {
            relations.add(relation);
        }

        @Override
        public void add(Registration registration) {
            registrations.add(registration);
        }

        @Override
        public void makeFormer(String subjectNumber, LocalDate until) {
            names.replaceAll(name -> name.subjectNumber().equals(subjectNumber) && name.kind() == NameKind.CURRENT
                    ? ChangedName.of(name, NameKind.FORMER, until)
                    : name);
        }

        @Override
        public void makeCurrent(SubjectName known, SubjectName told) {
            names.replaceAll(name -> name.id() == known.id()
                    ? new ChangedName(
                            name,
                            told.name(),
                            NameKind.CURRENT,
                            new Term(told.term().from(), null))
                    : name);
        }

        void move(long moved, String subjectNumber) {
            names.replaceAll(name -> name.id() == moved ? ChangedName.movedTo(subjectNumber, name) : name);
        }

        @Override
        public void makeAliases(Collection<Long> moved) {
            names.replaceAll(name -> moved.contains(name.id()) && name.kind() == NameKind.CURRENT
                    ? ChangedName.of(name, NameKind.ALIAS, name.term().until())
                    : name);
        }

        @Override
        public boolean end(SubjectName name, LocalDate on) {
            return ended.putIfAbsent(name.id(), on) == null;
        }

        @Override
        public boolean end(Relation relation, LocalDate on) {
            boolean ends = findRelation(relation.id()).orElseThrow().term().until() == null;
            if (ends) {
                put(new ChangedRelation(relation, on, false, false));
            }
            return ends;
        }

        @Override
        public void addOnce(Relation relation) {
            add(relation);
        }

        @Override
        public void makeRoom(Relation ended) {
            put(new ChangedRelation(ended, ended.term().until(), true, false));
        }

        @Override
        public void holdRepresentatives(String subjectNumber) {
            held.add(subjectNumber);
        }

        @Override
        public boolean recognise(Relation relation, Relation.Person person) {
            boolean there = relations(List.of(relation.subjectNumber())).stream()
                    .anyMatch(other -> !other.isPast() && other.personKey().equals(person.key()));
            put(new ChangedRelation(relation, there ? relation.personKey() : person.key(), person.number()));
            return !there;
        }

        @Override
        public boolean isToldByFile(Relation relation) {
            return relation.source() != null && relation.source().contains(".");
        }

        @Override
        public boolean retract(Relation relation, LocalDate on) {
            put(new ChangedRelation(relation, on, true, true));
            return true;
        }

        private void put(Relation changed) {
            relations.replaceAll(relation -> relation.id() == changed.id() ? changed : relation);
        }
    }
}
