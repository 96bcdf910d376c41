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
import org.creditportal.disclosure.domain.PublishedNotice;
import org.creditportal.disclosure.domain.PublishedNotices;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.api.PublicNotices;

/** Brings the public's snapshot of a notice to what may be seen of it now; asks again, so that what comes late does no harm. */
@ApplicationScoped
class NoticePublisher implements SnapshotPublisher {

    @Inject
    PublicNotices publishable;

    @Inject
    ListTypeDirectory types;

    @Inject
    PublishedNotices notices;

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
        Optional<PublicNoticeView> held = publishable.find(new EntryNumber(number));
        Optional<PublishedNotice> shown = notices.find(number);
        Optional<PublicNoticeView> facts = held.filter(seen -> shown.isPresent() || entries.mayShow(seen.listType()));
        facts.ifPresentOrElse(seen -> show(seen, shown), () -> notices.remove(number));
        return Brought.of(shown.isPresent(), facts.isPresent());
    }

    private void show(PublicNoticeView notice, Optional<PublishedNotice> shown) {
        ListFacts list = ListFacts.of(types.require(notice.listType()));
        LocalizedText authority = entries.bureauName(notice.bureau());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (shown.isEmpty()) {
            notices.add(new PublishedNotice(notice, list, authority, now));
        } else if (shown.get().show(notice, list, authority, now)) {
            changes.tell();
        }
    }

    @Override
    public boolean isMissing(String number) {
        return notices.find(number).isEmpty()
                && publishable
                        .find(new EntryNumber(number))
                        .filter(notice -> notice.putUpOn().isBefore(legalDate.today()))
                        .isPresent();
    }

    @Override
    public List<String> shownAfter(String last, int count) {
        return notices.after(last, count);
    }

    @Override
    public List<String> publishedAfter(String last, int count) {
        return publishable.findAfter(last.isEmpty() ? null : new EntryNumber(last), count).stream()
                .map(EntryNumber::value)
                .toList();
    }
}
