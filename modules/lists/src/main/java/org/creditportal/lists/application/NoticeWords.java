package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.domain.Hearing;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;

/** What a public notice says, masked: the same for who looks at it before it is put up and for the public. */
@ApplicationScoped
class NoticeWords {

    @Inject
    PublicWords words;

    /** As it was put up, or as it would be if that were today. */
    PublicNoticeView of(ListEntry entry, OfficialDay today) {
        ListedSubject subject = entry.subject();
        Hearing hearing = entry.hearing().asOf(today.date());
        return new PublicNoticeView(
                new EntryNumber(entry.number()),
                entry.listType(),
                subject.kind(),
                subject.publicName(),
                words.mark(subject),
                subject.code(),
                entry.bureau(),
                words.facts(entry),
                entry.basis(),
                hearing.notified().on(),
                hearing.until(today.calendar()).date());
    }
}
