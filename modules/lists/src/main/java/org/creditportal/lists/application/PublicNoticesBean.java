package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.api.PublicNotices;
import org.creditportal.lists.domain.HeardEntry;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.records.api.record.HeldRecordView;

/** Lets out what is in its public notice today and rests on nothing that is kept back, masked. */
@Stateless
@DenyAll
public class PublicNoticesBean implements PublicNotices {

    @Inject
    ListEntries entries;

    @Inject
    RecordGrounds grounds;

    @Inject
    ListTypeDirectory types;

    @Inject
    NoticeWords words;

    @Inject
    OfficialDays days;

    /** The records are held before the entry, as whoever keeps one back does. */
    @Override
    @PermitAll
    public Optional<PublicNoticeView> find(EntryNumber number) {
        OfficialDay today = days.today();
        return entries.find(number.value())
                .filter(entry -> types.isPublic(entry.listType()) && entry.isOnNotice(today))
                .flatMap(entry -> held(entry, today));
    }

    private Optional<PublicNoticeView> held(ListEntry seen, OfficialDay today) {
        List<HeldRecordView> held = grounds.hold(seen);
        return entries.findForChange(seen.number())
                .filter(entry -> entry.isOnNotice(today))
                .filter(entry -> HeldGrounds.notShown(entry, held).isEmpty())
                .map(entry -> words.of(entry, today));
    }

    @Override
    @PermitAll
    public List<EntryNumber> findAfter(EntryNumber last, int count) {
        return entries.after(last, HeardEntry.HEARD, count);
    }
}
