package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryHolder;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.PersonsAnswerWithTheirEntity;
import org.creditportal.lists.domain.Responsibility;
import org.creditportal.lists.domain.StepsOfAnEntry;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/** Reads entries within the asking officer's scope. */
@Stateless
@DenyAll
public class EntryLookupBean implements EntryLookup {

    @Inject
    private ListEntries entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private Participants participants;

    @Inject
    private EntryViews views;

    @Inject
    private PublicSubjects subjects;

    @Inject
    private OfficialDays days;

    @Inject
    private EntryClocks clocks;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public Page<EntryRow> search(EntryCriteria criteria) {
        EntryQuery query = query(criteria);
        return entries.search(query, criteria.page(), criteria.size())
                .map(entry -> views.row(entry, query.today(), query.overdue().contains(entry.number())));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    public Optional<EntryHolder> findHolder(String listType, String subjectNumber) {
        LocalDate today = days.today().date();
        return entries.findHolder(listType, subjectNumber)
                .filter(entry -> entry.standing(today) != EntryStanding.EXPIRED)
                .map(entry -> new EntryHolder(new EntryNumber(entry.number()), participants.isVisible(entry)));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public EntryView require(EntryNumber number) {
        ListEntry entry = participants.demandVisible(entries.require(number.value()));
        participants.noteLook(entry.subject(), entry.number());
        List<ListEntry> beside = entries.allDependentsOf(entry.number());
        beside.forEach(person -> participants.noteLook(person.subject(), entry.number()));
        Set<EntryState> next = new HashSet<>(StepsOfAnEntry.nextFor(entry, participants.current(), days.today()));
        next.retainAll(participants.permittedSteps(entry.state()));
        return views.view(entry, otherNames(entry.subject()), days.today(), next, responsible(entry, beside));
    }

    private EntryView.Responsible responsible(ListEntry entry, List<ListEntry> beside) {
        boolean nameable = participants.permittedSteps(entry.state()).contains(EntryState.NOTIFIED)
                && types.find(entry.listType())
                        .filter(type ->
                                PersonsAnswerWithTheirEntity.allows(entry, type, participants.current(), days.today()))
                        .isPresent();
        Responsibility own = entry.responsibility();
        return new EntryView.Responsible(
                own == null ? null : own.principal(),
                own == null ? null : own.office(),
                nameable,
                beside.stream()
                        .map(person -> new EntryView.Person(
                                person.number(),
                                person.subject().name(),
                                person.responsibility().office(),
                                person.standing(days.today().date())))
                        .toList());
    }

    /** The names of the subject beside the one that the entry shows, today's first. */
    private List<String> otherNames(ListedSubject subject) {
        String shown = SearchText.normalise(subject.name());
        return subjects.findNames(new SubjectNumber(subject.number())).stream()
                .filter(name -> !SearchText.normalise(name).equals(shown))
                .toList();
    }

    private EntryQuery query(EntryCriteria criteria) {
        if (SearchText.saysNothing(criteria.text())) {
            throw new ListingRefusedException(ListsError.TEXT_SAYS_NOTHING);
        }
        LocalDate today = days.today().date();
        return new EntryQuery(
                listTypes(criteria),
                criteria.standing(),
                participants.onlyBureaus(criteria.bureau()),
                criteria.text(),
                criteria.waitingForMe() ? participants.waiting() : null,
                today,
                criteria.order(),
                clocks.overdue());
    }

    private Set<String> listTypes(EntryCriteria criteria) {
        if (criteria.listType() != null || criteria.colour() == null) {
            return criteria.listType() == null ? null : Set.of(criteria.listType());
        }
        return types.all().stream()
                .filter(type -> type.colour() == criteria.colour())
                .map(ListTypeDefinition::id)
                .collect(Collectors.toSet());
    }
}
