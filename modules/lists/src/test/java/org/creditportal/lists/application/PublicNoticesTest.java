package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypesAnnounced;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticePutUp;
import org.creditportal.lists.api.NoticeTakenDown;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.StepsOfAnEntry;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a proposal before it is decided: to everybody, masked, for its days, and not a moment longer. */
class PublicNoticesTest {

    private static final LocalDate PUT_UP = Entries.TODAY.minusDays(1);
    /** Five working days from Wednesday. */
    private static final LocalDate LAST = Entries.TODAY.plusDays(6);

    private final EntriesInMemory entries = new EntriesInMemory();
    private final GateOfRecords gate = new GateOfRecords();
    private final List<Object> told = new ArrayList<>();
    private final PublicNoticesBean notices = new PublicNoticesBean();
    private final EntriesOnRecords onRecords = new EntriesOnRecords();
    private final NoticesOfListsHandler announced = new NoticesOfListsHandler();
    private FollowedInMemory followed;
    private boolean forThePublic = true;
    private LocalDate today = Entries.TODAY;

    @BeforeEach
    void assemble() {
        LegalDate legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
        notices.entries = entries;
        notices.types = new TenantListTypes() {
            @Override
            public boolean isPublic(String id) {
                return forThePublic;
            }
        };
        notices.grounds = new RecordGrounds();
        followed = new FollowedInMemory(entries, gate, told, legalDate);
        notices.grounds.followed = followed;
        notices.grounds.entries = entries;
        announced.entries = entries;
        announced.followed = followed;
        announced.days = followed.days;
        announced.types = new TenantListTypes() {
            @Override
            public List<ListTypeDefinition> all() {
                return List.of(ListTypes.announced());
            }
        };
        notices.words = new NoticeWords();
        notices.words.words = new PublicWords() {
            @Override
            String mark(ListedSubject subject) {
                return subject.isPerson() ? "1990" : null;
            }
        };
        notices.words.words.entries = entries;
        notices.words.words.subjects = new NamedSubjects("昆明示例新名有限公司", "张君宝");
        notices.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return Entries.dayOf(today);
            }
        };
        onRecords.entries = entries;
        onRecords.followed = notices.grounds.followed;
    }

    @Test
    void tellsFactsBasisAndTheLastDay() {
        PublicNoticeView notice = found(putUp(anEntry())).orElseThrow();
        assertThat(notice.subjectName()).isEqualTo(Entries.NAME);
        assertThat(notice.subjectCode()).isEqualTo(Entries.CODE);
        assertThat(notice.facts()).isEqualTo("销售不合格产品，情节严重。");
        assertThat(notice.basis()).isEqualTo(ListTypes.LAW);
        assertThat(notice.putUpOn()).isEqualTo(PUT_UP);
        assertThat(notice.until()).isEqualTo(LAST);
    }

    @Test
    void masksPersons() {
        PublicNoticeView notice =
                found(putUp(anEntry().ofPerson("张三丰").withFacts("张三丰见义勇为"))).orElseThrow();
        assertThat(notice.toString()).doesNotContain("张三丰");
        assertThat(notice.subjectName()).isEqualTo("张**");
        assertThat(notice.subjectMark()).isEqualTo("1990");
        assertThat(notice.subjectCode()).isNull();
    }

    @Test
    void saysBeforeItIsPutUpWhatThePublicWillRead() {
        ListEntry entry = anEntry()
                .ofPerson("张三丰")
                .withFacts("张三丰见义勇为")
                .on(ListTypes.announced())
                .proposed();
        entries.add(entry);
        assertThat(found(entry)).as("nothing is put up yet").isEmpty();
        PublicNoticeView preview = notices.words.of(entry, Entries.dayOf(PUT_UP));
        entry.giveNotice(Entries.served(PUT_UP), Entries.CLERK, Entries.dayOf(PUT_UP));
        assertThat(found(entry)).contains(preview);
        assertThat(preview.facts()).isEqualTo("张**见义勇为");
    }

    @Test
    void isThereUntilTheEndOfItsLastDayAlsoWhileSomebodyIsAnswered() {
        ListEntry entry = putUp(anEntry());
        entry.state("有异议。", today, false, Entries.CLERK, Entries.DAY);
        assertThat(found(entry)).isPresent();
        today = LAST;
        assertThat(found(entry)).isPresent();
        today = LAST.plusDays(1);
        assertThat(found(entry)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatTheSubjectAloneIsTold() {
        ListEntry black = anEntry().notified();
        entries.add(black);
        assertThat(found(black)).isEmpty();
    }

    @Test
    void tellsNothingOfAListThatOnlyOfficesMaySee() {
        ListEntry entry = putUp(anEntry());
        forThePublic = false;
        assertThat(found(entry)).isEmpty();
    }

    @Test
    void isTakenDownWithTheRecordAndPutUpAgainAfterTheDispute() {
        ListEntry entry = putUp(anEntry());
        gate.publication(Publication.SUSPENDED);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        assertThat(told).containsExactly(new NoticeTakenDown(entry.number()));
        assertThat(found(entry)).isEmpty();
        gate.publication(Publication.ALLOWED);
        onRecords.stands(Entries.RECORD);
        assertThat(told).last().isEqualTo(new NoticePutUp(entry.number()));
        assertThat(found(entry)).isPresent();
    }

    @Test
    void daysOnWhichNobodyCouldReadItDoNotCount() {
        ListEntry entry = putUp(anEntry());
        gate.publication(Publication.SUSPENDED);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        today = LAST.plusDays(7);
        assertRefused(ListsError.NOTICE_HIDDEN, () -> decide(entry));
        gate.publication(Publication.ALLOWED);
        onRecords.stands(Entries.RECORD);
        assertThat(found(entry)).map(PublicNoticeView::until).contains(LocalDate.of(2026, 9, 1));
        today = LocalDate.of(2026, 9, 1);
        assertThat(found(entry)).isPresent();
        assertRefused(ListsError.HEARING_NOT_OVER, () -> decide(entry));
        today = today.plusDays(1);
        assertThat(found(entry)).isEmpty();
        decide(entry);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    /** What it rests on may never come back: it waits for nothing, and its place is free for another. */
    @Test
    void whatIsKeptBackForGoodCanBeRejected() {
        ListEntry entry = putUp(anEntry());
        gate.close();
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHDRAWN));
        assertRefused(ListsError.NOTICE_HIDDEN, () -> decide(entry));
        assertThat(StepsOfAnEntry.nextFor(entry, Entries.REVIEWER, Entries.dayOf(today)))
                .contains(EntryState.REJECTED)
                .doesNotContain(EntryState.APPROVED);
        entry.decide(false, "所依据的记录已撤销", Entries.REVIEWER, Entries.dayOf(today));
        assertThat(entry.state()).isEqualTo(EntryState.REJECTED);
        assertThat(entry.holdsPlace()).isFalse();
    }

    private void decide(ListEntry entry) {
        entry.decide(true, "符合条件", Entries.REVIEWER, Entries.dayOf(today));
    }

    @Test
    void daysOnWhichItsRecordWasWithheldDoNotCountEither() {
        ListEntry entry = putUp(anEntry());
        gate.close();
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        today = LAST.plusDays(1);
        assertRefused(ListsError.NOTICE_HIDDEN, () -> decide(entry));
        gate.publication(Publication.ALLOWED);
        onRecords.regained(Entries.RECORD);
        assertThat(told).last().isEqualTo(new NoticePutUp(entry.number()));
        assertThat(found(entry)).isPresent();
        assertRefused(ListsError.HEARING_NOT_OVER, () -> decide(entry));
    }

    @Test
    void daysOnWhichOnlyOfficesSawItsListDoNotCountEither() {
        ListEntry entry = putUp(anEntry());
        followed.forThePublic = false;
        announced.handle(ListTypesAnnounced.all());
        announced.handle(ListTypesAnnounced.all());
        assertThat(entry.hearing().hiddenSince()).isEqualTo(today);
        today = LAST.plusDays(1);
        assertRefused(ListsError.NOTICE_HIDDEN, () -> decide(entry));
        followed.forThePublic = true;
        announced.handle(ListTypesAnnounced.all());
        assertThat(told).last().isEqualTo(new NoticePutUp(entry.number()));
        assertThat(found(entry)).isPresent();
        assertRefused(ListsError.HEARING_NOT_OVER, () -> decide(entry));
    }

    @Test
    void isNotPutUpOnAListThatOnlyOfficesSee() {
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        entries.add(entry);
        followed.forThePublic = false;
        assertRefused(
                ListsError.NOTICE_ON_CLOSED_LIST,
                () -> notices.grounds.demandTellable(entry, notices.grounds.hold(entry)));
        followed.forThePublic = true;
        notices.grounds.demandTellable(entry, notices.grounds.hold(entry));
    }

    @Test
    void whatIsKeptBackByASecondRecordIsNotPutUpForTheFirst() {
        ListEntry entry = putUp(anEntry());
        gate.publication(Publication.SUSPENDED);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        onRecords.regained(Entries.RECORD);
        assertThat(entry.hearing().hiddenSince()).isEqualTo(today);
        assertThat(told).doesNotContain(new NoticePutUp(entry.number()));
    }

    @Test
    void theBureauWithdrawsWhatThePublicIsToldAndNothingElse() {
        ListEntry red = putUp(anEntry());
        red.lead(EntryState.CLOSED, "当事人不愿列入。", Entries.CLERK, Entries.DAY);
        assertThat(found(red)).isEmpty();
        assertThat(red.state()).isEqualTo(EntryState.CLOSED);
        ListEntry black = anEntry().notified();
        assertRefused(
                ListsError.DECIDED_BY_TWO, () -> black.lead(EntryState.CLOSED, "撤回。", Entries.CLERK, Entries.DAY));
    }

    private ListEntry putUp(Entries subject) {
        ListEntry entry = subject.on(ListTypes.announced()).proposed();
        entry.giveNotice(Entries.served(PUT_UP), Entries.CLERK, Entries.dayOf(PUT_UP));
        entries.add(entry);
        return entry;
    }

    private Optional<PublicNoticeView> found(ListEntry entry) {
        return notices.find(new EntryNumber(entry.number()));
    }
}
