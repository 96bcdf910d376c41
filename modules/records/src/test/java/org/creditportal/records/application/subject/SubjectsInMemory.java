package org.creditportal.records.application.subject;

import static org.creditportal.records.application.subject.SubjectFixture.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.domain.Pages;
import org.creditportal.records.domain.subject.DossierRecords;
import org.creditportal.records.domain.subject.DuplicateCandidates;
import org.creditportal.records.domain.subject.Holding;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectHoldings;
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
    public List<Subject> byRegistration(Collection<String> registrationNumbers) {
        return subjects.stream()
                .filter(subject -> subject.registrationNumber() != null)
                .filter(subject -> registrationNumbers.contains(subject.registrationNumber()))
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
                    .filter(identifier -> numbers.contains(identifier.subjectNumber()))
                    .toList();
        }

        @Override
        public Map<String, Set<String>> subjectsKnownBy(IdentifierKind kind, Collection<String> folded) {
            return identifiers.stream()
                    .filter(identifier -> identifier.kind() == kind && folded.contains(identifier.value()))
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

        private void move(long moved, String subjectNumber) {
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
            // Nobody else is at work.
        }

        @Override
        public boolean recognise(Relation relation, Relation.Person person) {
            boolean there = relations(List.of(relation.subjectNumber())).stream()
                    .anyMatch(other -> !other.isPast() && other.personKey().equals(person.key()));
            put(new ChangedRelation(
                    relation,
                    there ? relation.personKey() : person.key(),
                    person.number().index()));
            return !there;
        }

        @Override
        public void retract(Relation relation, LocalDate on) {
            put(new ChangedRelation(relation, on, true, true));
        }

        private void put(Relation changed) {
            relations.replaceAll(relation -> relation.id() == changed.id() ? changed : relation);
        }
    }

    /** Mergers. */
    static final class Questions implements Merges {

        final List<Merge> merges = new ArrayList<>();

        @Override
        public void add(Merge merge) {
            merges.add(merge);
        }

        @Override
        public Merge require(String number) {
            return merges.stream()
                    .filter(merge -> merge.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("Merge", number));
        }

        @Override
        public Optional<Merge> findWaiting(String pair) {
            return merges.stream()
                    .filter(merge ->
                            merge.state() == MergeState.PROPOSED && merge.pair().equals(pair))
                    .findFirst();
        }

        @Override
        public Set<String> asked(Collection<String> pairs) {
            return merges.stream().map(Merge::pair).filter(pairs::contains).collect(Collectors.toSet());
        }

        @Override
        public Page<Merge> inState(MergeState state, Order order, int page, int size) {
            List<Merge> found =
                    merges.stream().filter(merge -> merge.state() == state).toList();
            return Pages.of(found, page, size);
        }
    }

    /** Who holds which rows, and which bureau reported a record. */
    static final class Holders implements SubjectHoldings, DossierRecords {

        private final Parts parts;
        final Map<Holding, String> holders = new LinkedHashMap<>();
        final Map<Holding, String> bureaus = new HashMap<>();
        private final Map<Holding, String> told = new HashMap<>();
        private final Map<Long, List<Holding>> moved = new HashMap<>();

        Holders(Parts parts) {
            this.parts = parts;
        }

        /** It was told of a subject that is held to be another. */
        void toldOf(Holding holding, String subject) {
            told.put(holding, subject);
        }

        @Override
        public List<Holding> toldOf(Collection<String> subjects, String holder, String owner) {
            return movable(holder, owner).stream()
                    .filter(holding -> subjects.contains(told.get(holding)))
                    .toList();
        }

        @Override
        public List<Holding> movable(String from, String into) {
            return holders.entrySet().stream()
                    .filter(holding -> holding.getValue().equals(from))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public void give(Collection<Holding> holdings, String from, String into) {
            holdings.forEach(holding -> {
                if (!holders.replace(holding, from, into)) {
                    throw new IllegalStateException(holding + " is not with " + from);
                }
                if (holding.part() == Holding.Part.NAME) {
                    parts.move(holding.id(), into);
                }
            });
        }

        @Override
        public void remember(long mergeId, Collection<Holding> holdings) {
            moved.put(mergeId, List.copyOf(holdings));
        }

        @Override
        public List<Holding> remembered(long mergeId) {
            return moved.get(mergeId);
        }

        @Override
        public Map<DossierStanding, Long> counts(Asked asked) {
            return Arrays.stream(DossierStanding.values()).collect(Collectors.toMap(Function.identity(), standing ->
                    (long) lines(asked, standing).size()));
        }

        @Override
        public Map<String, Long> reporters(Asked asked) {
            return records(asked).stream().collect(Collectors.groupingBy(bureaus::get, Collectors.counting()));
        }

        @Override
        public Page<Line> page(Asked asked, DossierStanding standing, int page, int size) {
            return Pages.of(lines(asked, standing), page, size);
        }

        /** All of them are in force, and told apart by their numbers alone. */
        private List<Line> lines(Asked asked, DossierStanding standing) {
            return standing != DossierStanding.IN_FORCE
                    ? List.of()
                    : records(asked).stream().map(this::line).toList();
        }

        private Line line(Holding record) {
            String number = String.format(Locale.ROOT, "%013d", record.id());
            String bureau = bureaus.get(record);
            return new Line(number, "PENALTY", DossierStanding.IN_FORCE, number, TODAY, bureau, bureau, Instant.EPOCH);
        }

        private List<Holding> records(Asked asked) {
            return movable(asked.subject(), null).stream()
                    .filter(holding -> holding.part() == Holding.Part.RECORD)
                    .filter(holding -> asked.bureau() == null || asked.bureau().equals(bureaus.get(holding)))
                    .toList();
        }

        @Override
        public Set<String> withRecordsOf(Collection<String> subjectNumbers, String bureau) {
            return subjectNumbers.stream()
                    .filter(number -> !records(new Asked(number, bureau, null)).isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /** Everybody is worth comparing with everybody. */
    final class Everybody implements DuplicateCandidates {

        @Override
        public Window window(long after) {
            return new Window(after, Long.MAX_VALUE, true);
        }

        @Override
        public List<Pair> pairs(Window window) {
            return unmerged().stream()
                    .flatMap(one -> relatives(one.number()).stream().map(other -> Pair.of(one.number(), other)))
                    .distinct()
                    .toList();
        }

        @Override
        public List<Subject> personsWithoutCard(Window window) {
            return unmerged().stream()
                    .filter(subject -> subject.kind().isPerson())
                    .filter(subject -> subject.certificate() != CertificateType.RESIDENT_ID)
                    .toList();
        }

        @Override
        public List<Subject> personsOf(Collection<String> numberIndexes) {
            return unmerged().stream()
                    .filter(subject -> numberIndexes.contains(subject.idNumberIndex()))
                    .toList();
        }

        @Override
        public List<String> relatives(String subjectNumber) {
            return unmerged().stream()
                    .map(Subject::number)
                    .filter(number -> !number.equals(subjectNumber))
                    .toList();
        }

        @Override
        public List<String> namesakes(String name) {
            return unmerged().stream()
                    .filter(subject -> subject.name().equals(name))
                    .map(Subject::number)
                    .toList();
        }

        private List<Subject> unmerged() {
            return subjects.stream().filter(subject -> !subject.isMerged()).toList();
        }
    }
}
