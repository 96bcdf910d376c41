package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ListedPartyRow;
import org.creditportal.lists.api.received.ReceivedEntryRow;
import org.creditportal.lists.api.received.ReceivedEntryView;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Turns entries that others decided into what officers read. */
@ApplicationScoped
class ReceivedViews {

    @Inject
    TenantDirectory tenants;

    @Inject
    ListTypeDirectory types;

    @Inject
    LegalDate legalDate;

    @Inject
    TableNames names;

    /** Lines of a table. */
    Page<ReceivedEntryRow> rows(Page<ReceivedEntry> found) {
        Set<String> known = names.known(found.items().stream()
                .map(ReceivedEntry::subject)
                .filter(ListedSubject::isPerson)
                .map(ListedSubject::number)
                .distinct()
                .toList());
        return found.map(entry -> row(
                entry,
                TableNames.shown(
                        entry.subject().name(),
                        entry.subject().isPerson(),
                        names.areDeliveredTo(entry.bureau())
                                || known.contains(entry.subject().number()))));
    }

    private ReceivedEntryRow row(ReceivedEntry entry, String name) {
        ListedSubject subject = entry.subject();
        return new ReceivedEntryRow(
                entry.number(),
                sourceName(entry),
                listName(entry.listType()),
                colour(entry.listType()),
                new ReceivedEntryRow.Subject(subject.number(), subject.kind(), name, subject.code()),
                entry.standing(legalDate.today()),
                entry.decidedOn(),
                entry.until(),
                entry.asOf());
    }

    /** One entry, which is read on record: with the name, for whoever has to apply measures. */
    ReceivedEntryView view(
            ReceivedEntry entry, List<ReceivedEntryView.Note> notes, List<ListedPartyRow.Holding> others) {
        return new ReceivedEntryView(
                row(entry, entry.subject().name()),
                entry.version(),
                entry.authority(),
                entry.document(),
                entry.facts(),
                bases(entry.listType()),
                entry.receivedAt(),
                entry.ending(),
                entry.endedOn(),
                entry.orders().stream().map(EntryProceedingsBean::suspension).toList(),
                notes,
                others);
    }

    LocalizedText sourceName(ReceivedEntry entry) {
        Optional<ListSource> source = TenantLists.of(tenants.current()).source(entry.source());
        return source.map(ListSource::name).orElseGet(() -> new LocalizedText(entry.source(), entry.source()));
    }

    LocalizedText listName(String listType) {
        return types.find(listType)
                .map(ListTypeDefinition::name)
                .orElseGet(() -> new LocalizedText(listType, listType));
    }

    /** {@code null} for a list that the tenant no longer keeps. */
    ListColour colour(String listType) {
        return types.find(listType).map(ListTypeDefinition::colour).orElse(null);
    }

    List<Citation> bases(String listType) {
        return types.findBases(listType);
    }
}
