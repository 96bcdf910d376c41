package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.sanctions.domain.PersonRestriction;

/** Restricted persons who were not on record when they were restricted, or were taken for another: whoever checks them is told. */
@ApplicationScoped
class RestrictedPersons {

    @Inject
    StoredRestrictions restrictions;

    @Inject
    SubjectIdentification subjects;

    /** @param most so many at once */
    void identify(int most) {
        follow(restrictions.ofUnknown(most));
    }

    /** Persons who were taken for one are two: whoever stands behind the company is restricted, and not the other. */
    void separated(Collection<String> persons) {
        follow(restrictions.open(persons));
    }

    private void follow(List<PersonRestriction> open) {
        Map<Long, String> known =
                subjects
                        .findRelatedPersons(
                                open.stream().map(PersonRestriction::relation).toList())
                        .stream()
                        .filter(person -> person.person() != null)
                        .collect(Collectors.toMap(RelatedPerson::relation, RelatedPerson::person, (one, same) -> one));
        open.stream()
                .filter(one -> known.containsKey(one.relation()))
                .map(one -> restrictions.requireForChange(one.number()))
                .forEach(one -> one.identify(known.get(one.relation())));
    }
}
