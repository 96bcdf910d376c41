package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * Who stands or stood behind the entities that entries are about. What is not known is not gone: a number may tell nobody for a time, because
 * several have it.
 */
@ApplicationScoped
class PersonsOfEntities {

    @Inject
    SubjectIdentification subjects;

    /** Who stood there on the day of the decision and is known by number. */
    List<PersonBehind> known(ListEntry principal) {
        return then(principal)
                .filter(person -> Objects.nonNull(person.person()))
                .toList();
    }

    private Stream<PersonBehind> then(ListEntry principal) {
        return subjects
                .findPersonsBehindOn(
                        new SubjectNumber(principal.subject().number()),
                        principal.document().decidedOn())
                .stream();
    }

    /** Numbers of the persons whom the relations tell. */
    Set<String> told(Collection<Long> relations) {
        return subjects.findRelatedPersons(relations).stream()
                .map(RelatedPerson::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the person of the entry is one of them, and did not, as far as is known, stand there on the day of the decision. */
    boolean isGone(ListEntry principal, ListEntry person, Set<String> gone) {
        String number = today(person);
        return gone.contains(number)
                && then(principal)
                        .noneMatch(one -> one.person() == null
                                ? isNamed(person, one.name())
                                : one.person().number().equals(number));
    }

    /** Whether nothing tells any more that the person of the entry stood there, on whatever day and as whatever. */
    boolean neverStood(ListEntry principal, ListEntry person) {
        String number = today(person);
        return subjects.findRelatedPersons(new SubjectNumber(principal.subject().number())).stream()
                .noneMatch(one -> one.person() == null
                        ? one.maskedNumber() != null || isNamed(person, one.name())
                        : one.person().equals(number));
    }

    private String today(ListEntry person) {
        String number = person.subject().number();
        return subjects.find(new SubjectNumber(number))
                .map(IdentifiedSubject::number)
                .orElse(number);
    }

    private static boolean isNamed(ListEntry person, String name) {
        return SearchText.normalise(person.subject().name()).equals(SearchText.normalise(name));
    }
}
