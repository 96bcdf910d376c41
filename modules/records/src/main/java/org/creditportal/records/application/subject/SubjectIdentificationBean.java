package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.domain.subject.DuplicateCandidates;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;

@Stateless
@DenyAll
@Local(SubjectIdentification.class)
public class SubjectIdentificationBean implements SubjectIdentification {

    @Inject
    Subjects subjects;

    @Inject
    SubjectParts parts;

    @Inject
    DuplicateCandidates candidates;

    @Inject
    IdentifiedSubjects identified;

    @Inject
    DecisionKeys keys;

    @Inject
    PersonNumbers personNumbers;

    @Inject
    LegalDate legalDate;

    @Override
    @PermitAll
    public Optional<RegistrationRow> findRegistration(Collection<String> numbers) {
        return parts.registrations(numbers).stream().findFirst().map(Registration::told);
    }

    @Override
    @PermitAll
    public Map<String, List<IdentifiedSubject>> findByCodes(Collection<String> codes) {
        Map<String, String> values = written(codes, CodeText::compact);
        return meant(values, identified.byCode(values.values()));
    }

    @Override
    @PermitAll
    public Map<String, List<IdentifiedSubject>> findByIdNumbers(Collection<String> idNumbers) {
        LocalDate today = legalDate.today();
        Map<String, String> indexes = written(
                idNumbers.stream()
                        .filter(number -> CitizenIdNumber.check(number, today).isEmpty())
                        .toList(),
                number -> keys.subjectKeyOfPerson(
                                CitizenIdNumber.of(number, today).reveal())
                        .substring(2));
        return meant(indexes, identified.byNumberIndex(indexes.values()));
    }

    @Override
    @PermitAll
    public Map<String, List<IdentifiedSubject>> findByRegistrationNumbers(Collection<String> registrationNumbers) {
        Map<String, String> values =
                written(registrationNumbers, number -> CodeText.compact(number).toUpperCase(Locale.ROOT));
        Map<String, Set<String>> numbers = identified.byRegistration(values.values());
        Map<String, IdentifiedSubject> found = identified.byNumber(
                numbers.values().stream().flatMap(Set::stream).toList());
        Map<String, List<IdentifiedSubject>> answers = new LinkedHashMap<>();
        values.forEach((asked, value) -> {
            if (numbers.containsKey(value)) {
                answers.put(asked, numbers.get(value).stream().map(found::get).toList());
            }
        });
        return answers;
    }

    @Override
    @PermitAll
    public Optional<IdentifiedSubject> find(SubjectNumber number) {
        String survivor = subjects.require(number.value()).currentNumber();
        return Optional.ofNullable(identified.byNumber(List.of(survivor)).get(survivor));
    }

    @Override
    @PermitAll
    public Map<String, IdentifiedSubject> findByNumbers(Collection<String> numbers) {
        return identified.today(numbers);
    }

    @Override
    @PermitAll
    public Map<String, Set<String>> findKeys(Collection<String> numbers) {
        return identified.keys(numbers);
    }

    @Override
    @PermitAll
    public List<IdentifiedSubject> findNamesakes(String name) {
        return List.copyOf(identified.byNumber(candidates.namesakes(name)).values());
    }

    /** Nearly nobody shares a name: then nothing more is asked. */
    @Override
    @PermitAll
    public List<IdentifiedSubject> findOthersOfName(IdentifiedSubject subject) {
        List<String> others = candidates.namesakes(subject.subject().name()).stream()
                .filter(number -> !number.equals(subject.number()))
                .toList();
        return List.copyOf(identified.byNumber(others).values());
    }

    @Override
    @PermitAll
    public Map<String, List<PersonBehind>> findPersonsBehind(
            Collection<SubjectNumber> numbers, Set<RelationRole> roles) {
        LocalDate today = legalDate.today();
        List<Relation> relations = parts
                .relations(numbers.stream().map(SubjectNumber::value).toList())
                .stream()
                .filter(relation -> roles.contains(relation.role()))
                .filter(relation -> relation.term().until() == null
                        || !relation.term().until().isBefore(today))
                .toList();
        List<PersonBehind> persons = behind(relations);
        Map<String, List<PersonBehind>> found = new LinkedHashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            found.computeIfAbsent(relations.get(i).subjectNumber(), subject -> new ArrayList<>())
                    .add(persons.get(i));
        }
        return found;
    }

    @Override
    @PermitAll
    public List<PersonBehind> findPersonsBehindOn(SubjectNumber number, LocalDate day) {
        return behind(parts.relations(List.of(number.value())).stream()
                .filter(relation -> relation.term().includes(day))
                .toList());
    }

    @Override
    @PermitAll
    public List<RelatedPerson> findRelatedPersons(SubjectNumber number) {
        String survivor = subjects.require(number.value()).currentNumber();
        return related(parts.relations(List.of(survivor)));
    }

    @Override
    @PermitAll
    public List<RelatedPerson> findRelatedPersons(Collection<Long> relations) {
        return related(relations.stream()
                .map(parts::findRelation)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    @PermitAll
    public List<RelatedPerson> requireHeldPersons(SubjectNumber number) {
        String today = subjects.require(number.value()).currentNumber();
        parts.holdRepresentatives(today);
        return findRelatedPersons(new SubjectNumber(today));
    }

    @Override
    @PermitAll
    public boolean isToldByFile(long relation) {
        return parts.findRelation(relation).filter(parts::isToldByFile).isPresent();
    }

    private List<RelatedPerson> related(List<Relation> relations) {
        Map<String, String> known = personsOf(relations).only();
        return relations.stream()
                .map(relation -> new RelatedPerson(
                        relation.id(),
                        relation.personKey(),
                        relation.role(),
                        relation.personName(),
                        personNumbers.masked(relation.protectedNumber()),
                        known.get(relation.numberIndex()),
                        relation.term().from(),
                        relation.term().until()))
                .toList();
    }

    /** The persons who are on record, by the index that they are told by: none of many is left out. */
    private IdentifiedSubjects.Found personsOf(List<Relation> relations) {
        return identified.byNumberIndex(relations.stream()
                .map(Relation::numberIndex)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private List<PersonBehind> behind(List<Relation> relations) {
        IdentifiedSubjects.Found byIndex = personsOf(relations);
        Map<String, String> known = byIndex.only();
        Map<String, IdentifiedSubject> persons = identified.byNumber(known.values(), byIndex.read());
        return relations.stream()
                .map(relation -> new PersonBehind(
                        relation.role(), relation.personName(), persons.get(known.get(relation.numberIndex()))))
                .toList();
    }

    private static Map<String, String> written(Collection<String> asked, Function<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        asked.stream().filter(Objects::nonNull).forEach(text -> values.put(text, form.apply(text)));
        return values;
    }

    /**
     * Who is meant by each of what was asked.
     *
     * @param values the form in which each is looked up
     * @param found whom the forms mean
     */
    private Map<String, List<IdentifiedSubject>> meant(Map<String, String> values, IdentifiedSubjects.Found found) {
        Map<String, IdentifiedSubject> subjectOf = identified.byNumber(found.all(), found.read());
        Map<String, List<IdentifiedSubject>> answers = new LinkedHashMap<>();
        values.forEach((asked, value) -> {
            Set<String> numbers = found.numbers().getOrDefault(value, Set.of());
            if (!numbers.isEmpty()) {
                answers.put(
                        asked,
                        numbers.stream()
                                .map(subjectOf::get)
                                .map(subject -> subject.toldBy(found.own().get(value)))
                                .toList());
            }
        });
        return answers;
    }
}
