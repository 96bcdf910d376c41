package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedEntry;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.PublishableEntries;
import org.creditportal.lists.api.PublishableEntryView;

/**
 * Brings the public's snapshot of an entry to what may be seen of it now. It never trusts an event, but reads the facts
 * again: delivered twice, late or in another order, events lead to the same snapshot.
 */
@ApplicationScoped
class EntryPublisher implements SnapshotPublisher {

    @Inject
    PublishableEntries publishable;

    @Inject
    ListTypeDirectory types;

    @Inject
    PublishedEntries entries;

    @Inject
    PublicChanges changes;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    Brought bring(EntryNumber number) {
        return bring(number.value());
    }

    @Override
    public Brought bring(String number) {
        Optional<PublishableEntryView> held = publishable.find(new EntryNumber(number));
        Optional<PublishedEntry> shown = entries.find(number);
        Optional<PublishableEntryView> facts =
                held.filter(seen -> shown.isPresent() || publishable.mayShow(seen.listType()));
        facts.ifPresentOrElse(seen -> show(seen, shown), () -> entries.remove(number));
        return Brought.of(shown.isPresent(), facts.isPresent());
    }

    @Override
    public boolean isMissing(String number) {
        return entries.find(number).isEmpty()
                && publishable
                        .find(new EntryNumber(number))
                        .filter(facts -> facts.publishedOn().isBefore(legalDate.today()))
                        .isPresent();
    }

    @Override
    public List<String> shownAfter(String last, int count) {
        return entries.after(last, count);
    }

    @Override
    public List<String> publishedAfter(String last, int count) {
        return publishable.findAfter(last.isEmpty() ? null : new EntryNumber(last), count).stream()
                .map(EntryNumber::value)
                .toList();
    }

    private void show(PublishableEntryView facts, Optional<PublishedEntry> shown) {
        ListFacts list = ListFacts.of(types.require(facts.listType()));
        LocalizedText authority = bureauName(facts.bureau());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (shown.isEmpty()) {
            entries.add(new PublishedEntry(facts, list, authority, now));
        } else if (shown.get().show(facts, list, authority, now)) {
            changes.tell();
        }
    }

    /** Whether anything new of the list may be put before the public; it stays so until the transaction ends. */
    boolean mayShow(String listType) {
        return publishable.mayShow(listType);
    }

    LocalizedText bureauName(String bureau) {
        return tenants.current()
                .bureau(bureau)
                .map(BureauDefinition::name)
                .orElseGet(() -> new LocalizedText(bureau, bureau));
    }
}
