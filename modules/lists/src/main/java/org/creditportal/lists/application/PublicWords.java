package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Masking;
import org.creditportal.lists.api.NamesToMask;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What an entry tells the public (K-7): the facts with every natural person masked whose name is known here, the subject itself as
 * those who stand behind a listed entity or are listed with it.
 */
@ApplicationScoped
class PublicWords {

    @Inject
    ListEntries entries;

    @Inject
    PublicSubjects subjects;

    @Inject
    TenantDirectory tenants;

    /** What tells a natural person from others of the same masked name, as the tenant chose; {@code null} for none. */
    String mark(ListedSubject subject) {
        return subject.isPerson()
                ? subjects.findMark(
                                new SubjectNumber(subject.number()),
                                tenants.current().personMark())
                        .orElse(null)
                : null;
    }

    String facts(ListEntry entry) {
        NamesToMask names = names(entry);
        return Masking.names(entry.facts(), names.persons(), names.organisations());
    }

    /** Whom nobody may read by name where the public is told of the entry. */
    NamesToMask names(ListEntry entry) {
        ListedSubject subject = entry.subject();
        List<String> names = new ArrayList<>(subjects.findNames(new SubjectNumber(subject.number())));
        names.add(subject.name());
        ListEntry principal = principal(entry);
        List<String> persons = new ArrayList<>(behind(principal));
        if (subject.isPerson()) {
            persons.addAll(names);
            names = principal.equals(entry)
                    ? List.of()
                    : List.of(principal.subject().name());
        }
        return new NamesToMask(persons, names);
    }

    /** The entry of the entity that a person answers for; any other itself. */
    private ListEntry principal(ListEntry entry) {
        return entry.responsibility() == null
                ? entry
                : entries.require(entry.responsibility().principal());
    }

    private List<String> behind(ListEntry principal) {
        if (principal.subject().isPerson()) {
            return List.of();
        }
        List<String> persons = new ArrayList<>(
                subjects.findPersonNames(new SubjectNumber(principal.subject().number())));
        entries.allDependentsOf(principal.number())
                .forEach(person -> persons.add(person.subject().name()));
        return persons;
    }
}
