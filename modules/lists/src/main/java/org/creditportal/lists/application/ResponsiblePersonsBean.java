package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
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
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

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
    SubjectIdentification subjects;

    @Inject
    OfficialDays days;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    public List<ResponsibleCandidate> findCandidates(EntryNumber principal) {
        return behind(participants.demandVisible(entries.require(principal.value()))).stream()
                .map(person -> new ResponsibleCandidate(
                        person.person().number(), person.person().subject().name(), person.role()))
                .distinct()
                .toList();
    }

    private List<PersonBehind> behind(ListEntry principal) {
        return subjects
                .findPersonsBehindOn(
                        new SubjectNumber(principal.subject().number()),
                        principal.document().decidedOn())
                .stream()
                .filter(person -> Objects.nonNull(person.person()))
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
        PersonBehind person = behind(principal).stream()
                .filter(one -> one.person().number().equals(command.person()))
                .findFirst()
                .orElseThrow(() -> new ListingRefusedException(ListsError.NOT_BEHIND_ENTITY));
        Proposal proposal = grounds.responsible(
                principal, person.person().subject(), types.require(principal.listType()), command.facts());
        OfficialDay today = days.today();
        ListEntry entry = ListEntry.nameResponsible(
                entries.requireForChange(principal.number()),
                command.office(),
                proposal,
                participants.current(),
                today);
        OneActiveEntryPerList.demand(
                entries.findHolder(entry.listType(), entry.subject().number()), today.date());
        entry.findBy(grounds.names(entry.subject()));
        entries.add(entry);
        return entry.number();
    }
}
