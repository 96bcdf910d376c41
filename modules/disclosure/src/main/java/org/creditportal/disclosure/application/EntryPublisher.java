package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
class EntryPublisher {

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

    /** What became of a snapshot. */
    enum Brought {
        /** It was as it should be, or is now. */
        KEPT,
        /** It was missing, and is shown now. */
        SHOWN,
        /** It was shown, and may not be. */
        TAKEN_BACK
    }

    /** Shows the entry if it may be seen, else takes it away. Holds the entry first: what is decided of it meanwhile waits. */
    Brought bring(EntryNumber number) {
        Optional<PublishableEntryView> facts = publishable.find(number);
        Optional<PublishedEntry> shown = entries.find(number.value());
        facts.ifPresentOrElse(seen -> show(seen, shown), () -> entries.remove(number.value()));
        if (facts.isPresent() == shown.isPresent()) {
            return Brought.KEPT;
        }
        return facts.isPresent() ? Brought.SHOWN : Brought.TAKEN_BACK;
    }

    /** Whether the entry has been public since an earlier day, and nobody sees it; what was published today may be on its way. */
    boolean isMissing(EntryNumber number) {
        return entries.find(number.value()).isEmpty()
                && publishable
                        .find(number)
                        .filter(facts -> facts.publishedOn().isBefore(legalDate.today()))
                        .isPresent();
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

    LocalizedText bureauName(String bureau) {
        return tenants.current()
                .bureau(bureau)
                .map(BureauDefinition::name)
                .orElseGet(() -> new LocalizedText(bureau, bureau));
    }
}
