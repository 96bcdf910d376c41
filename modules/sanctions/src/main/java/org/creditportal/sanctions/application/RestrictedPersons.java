package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.sanctions.domain.PersonRestriction;

/** Restricted persons who were not on record when they were restricted: once they are, whoever checks them is told. */
@ApplicationScoped
class RestrictedPersons {

    @Inject
    private StoredRestrictions restrictions;

    @Inject
    private SubjectIdentification subjects;

    /** @param most so many at once */
    void identify(int most) {
        List<PersonRestriction> unknown = restrictions.ofUnknown(most);
        Map<Long, String> known =
                subjects
                        .findRelatedPersons(unknown.stream()
                                .map(PersonRestriction::relation)
                                .toList())
                        .stream()
                        .filter(person -> person.person() != null)
                        .collect(Collectors.toMap(RelatedPerson::relation, RelatedPerson::person, (one, same) -> one));
        unknown.stream()
                .filter(one -> known.containsKey(one.relation()))
                .map(one -> restrictions.requireForChange(one.number()))
                .forEach(one -> one.identify(known.get(one.relation())));
    }
}
