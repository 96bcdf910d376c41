package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedTypicalCase;
import org.creditportal.disclosure.domain.PublishedTypicalCases;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.creditportal.sanctions.api.typical.PublishableTypicalCases;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;

/** Brings the public's snapshot of a typical case to what may be seen of it now; asks again, so that what comes late does no harm. */
@ApplicationScoped
class TypicalCasePublisher implements SnapshotPublisher {

    @Inject
    PublishableTypicalCases publishable;

    @Inject
    PublishedTypicalCases typicalCases;

    @Inject
    EntryPublisher entries;

    @Inject
    PublicChanges changes;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    @Override
    public Brought bring(String number) {
        Optional<PublishableTypicalCaseView> facts = publishable.find(new TypicalCaseNumber(number));
        Optional<PublishedTypicalCase> shown = typicalCases.find(number);
        facts.ifPresentOrElse(seen -> show(seen, shown), () -> typicalCases.remove(number));
        return Brought.of(shown.isPresent(), facts.isPresent());
    }

    private void show(PublishableTypicalCaseView typical, Optional<PublishedTypicalCase> shown) {
        LocalizedText authority = entries.bureauName(typical.bureau());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (shown.isEmpty()) {
            typicalCases.add(new PublishedTypicalCase(typical, authority, now));
        } else if (shown.get().show(typical, authority, now)) {
            changes.tell();
        }
    }

    @Override
    public boolean isMissing(String number) {
        return typicalCases.find(number).isEmpty()
                && publishable
                        .find(new TypicalCaseNumber(number))
                        .filter(facts -> facts.publishedOn().isBefore(legalDate.today()))
                        .isPresent();
    }

    @Override
    public List<String> shownAfter(String last, int count) {
        return typicalCases.after(last, count);
    }

    @Override
    public List<String> publishedAfter(String last, int count) {
        return publishable.findAfter(last.isEmpty() ? null : new TypicalCaseNumber(last), count).stream()
                .map(TypicalCaseNumber::value)
                .toList();
    }
}
