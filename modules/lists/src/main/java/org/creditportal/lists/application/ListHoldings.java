package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EffectTerm;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.received.ListedPartyRow;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** On which lists subjects are today, whoever decided. */
@ApplicationScoped
class ListHoldings {

    @Inject
    ListEntries entries;

    @Inject
    ReceivedEntries received;

    @Inject
    ReceivedViews views;

    @Inject
    Participants participants;

    @Inject
    LegalDate legalDate;

    /** By number of the subject. */
    Map<String, List<ListedPartyRow.Holding>> of(Collection<String> subjectNumbers) {
        LocalDate today = legalDate.today();
        Map<String, List<ListedPartyRow.Holding>> found = new HashMap<>();
        entries.publishedOf(subjectNumbers).stream()
                .filter(entry -> entry.standing(today) == EntryStanding.IN_FORCE)
                .forEach(entry -> add(found, entry.subject().number(), holding(entry)));
        received.ofSubjects(subjectNumbers).stream()
                .filter(entry -> entry.standing(today) == ReceivedStanding.IN_FORCE)
                .forEach(entry -> add(found, entry.subject().number(), holding(entry)));
        return found;
    }

    private static void add(
            Map<String, List<ListedPartyRow.Holding>> found, String subject, ListedPartyRow.Holding holding) {
        found.computeIfAbsent(subject, number -> new ArrayList<>()).add(holding);
    }

    private ListedPartyRow.Holding holding(ListEntry entry) {
        return new ListedPartyRow.Holding(
                entry.number(),
                false,
                views.listName(entry.listType()),
                views.colour(entry.listType()),
                null,
                endOf(entry),
                participants.isVisible(entry));
    }

    /** {@code null} for life, as for what others decided without an end. */
    static LocalDate endOf(ListEntry entry) {
        return EffectTerm.NO_END.equals(entry.effectiveUntil()) ? null : entry.effectiveUntil();
    }

    private ListedPartyRow.Holding holding(ReceivedEntry entry) {
        return new ListedPartyRow.Holding(
                entry.number(),
                true,
                views.listName(entry.listType()),
                views.colour(entry.listType()),
                views.sourceName(entry),
                entry.until(),
                true);
    }
}
