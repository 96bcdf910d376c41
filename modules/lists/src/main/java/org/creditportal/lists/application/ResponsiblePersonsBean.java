package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.NameResponsible;
import org.creditportal.lists.api.ResponsibleCandidate;
import org.creditportal.lists.api.ResponsiblePersons;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.OneActiveEntryPerList;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.records.api.subject.PersonBehind;

/** Names persons who answer for listed entities. */
@Stateless
@DenyAll
@Local(ResponsiblePersons.class)
public class ResponsiblePersonsBean implements ResponsiblePersons {

    @Inject
    ListEntries entries;

    @Inject
    ListTypeDirectory types;

    @Inject
    RecordGrounds grounds;

    @Inject
    Participants participants;

    @Inject
    OnceOnly onceOnly;

    @Inject
    PersonsOfEntities persons;

    @Inject
    OfficialDays days;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    public List<ResponsibleCandidate> findCandidates(EntryNumber principal) {
        return persons.known(participants.demandVisible(entries.require(principal.value()))).stream()
                .map(person -> new ResponsibleCandidate(
                        person.person().number(), person.person().subject().name(), person.role()))
                .distinct()
                .toList();
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_PROPOSED)
    public EntryNumber name(NameResponsible command) {
        return new EntryNumber(onceOnly.once(command.token(), command, () -> named(command)));
    }

    private String named(NameResponsible command) {
        ListEntry principal =
                participants.demandVisible(entries.require(command.principal().value()));
        PersonBehind person = demandBehind(principal, command.person());
        Proposal proposal = grounds.responsible(
                principal, person.person().subject(), types.require(principal.listType()), command.facts());
        OfficialDay today = days.today();
        ListEntry held = entries.requireForChange(principal.number());
        // Whoever finds that he never stood there holds the entity's entry: it was found by now, or finds this one.
        demandBehind(held, command.person());
        ListEntry entry = ListEntry.nameResponsible(held, command.office(), proposal, participants.current(), today);
        OneActiveEntryPerList.demand(
                entries.findHolder(entry.listType(), entry.subject().number()), today.date());
        entry.findBy(grounds.names(entry.subject()));
        entries.add(entry);
        return entry.number();
    }

    private PersonBehind demandBehind(ListEntry principal, String person) {
        return persons.known(principal).stream()
                .filter(one -> one.person().number().equals(person))
                .findFirst()
                .orElseThrow(() -> new ListingRefusedException(ListsError.NOT_BEHIND_ENTITY));
    }
}
