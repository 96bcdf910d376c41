package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.EntriesFixture.OTHER_RECORD;
import static org.creditportal.lists.application.EntriesFixture.OTHER_SUBJECT;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.EntryCorrection;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever befalls a record reaches the entries that rest on it (K-7, K-26, K-29). */
class EntriesOnRecordsTest {

    /** The hearing that began on the day before {@link Entries#TODAY} is over. */
    private static final OfficialDay OVER = Entries.dayOf(LocalDate.of(2026, 8, 20));

    private final EntriesFixture fixture = new EntriesFixture();
    private final EntriesInMemory entries = fixture.entries;
    private final GateOfRecords gate = fixture.gate;
    private final List<Object> told = fixture.told;
    private final FollowedInMemory followed = fixture.followed;
    private final EntriesOnRecords onRecords = fixture.onRecords;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISPUTED")
    void whatMayNotBeShownVanishesInTheSameTransactionAndTheCreditOfficeIsTold(KeepingBack because) {
        ListEntry entry = fixture.kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, because));
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.lastStep().signature().reason())
                .contains(Entries.RECORD)
                .contains("系统自动撤下");
        assertThat(entry.removal().reason()).isEqualTo(because.name());
        assertThat(entry.removal().document()).isNull();
        assertThat(entry.notices()).containsExactly(EntryNotice.TAKEN_BACK);
        assertThat(told).containsExactly(new EntryHidden(entry.number(), true));
        assertThat(followed.audited).containsExactly(ListsAudit.LIST_ENTRY_WITHDRAWN);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, because));
        assertThat(told).hasSize(1);
    }

    @Test
    void isNotShownWhileItsRecordIsDisputedAndShownAgainAfterwards() {
        ListEntry entry = fixture.kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        assertThat(entry.standing(fixture.today)).isEqualTo(EntryStanding.SUSPENDED);
        gate.publication(Publication.SUSPENDED);
        onRecords.stands(Entries.RECORD);
        assertThat(told).containsExactly(new EntryHidden(entry.number(), false));
        gate.publication(Publication.ALLOWED);
        onRecords.stands(Entries.RECORD);
        assertThat(entry.standing(fixture.today)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(told).last().isEqualTo(new EntryPublished(entry.number()));
    }

    @Test
    void aBanThatThePublicSeesNoMoreCountsAgainWhenTheDisputeIsOver() {
        ListEntry ban =
                fixture.kept(anEntry().on(ListTypes.ban()).because("crime").published());
        fixture.today = ban.publishedUntil().plusDays(1);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        gate.over(true);
        fixture.compareAll();
        assertThat(ban.standing(fixture.today)).isEqualTo(EntryStanding.SUSPENDED);
        gate.over(false);
        onRecords.stands(Entries.RECORD);
        assertThat(ban.standing(fixture.today)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(told).last().isEqualTo(new EntryPublished(ban.number()));
        assertThat(followed.audited).contains(ListsAudit.LIST_ENTRY_RESUMED);
    }

    @Test
    void leavesEntriesThatAreNotPublishedToTheProcedure() {
        ListEntry entry = fixture.kept(anEntry().approved());
        gate.close();
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
        assertThat(told).isEmpty();
    }

    @Test
    void followsACorrectedRecordInFactsDecisionAndEnd() {
        ListEntry entry = fixture.kept(anEntry().withFacts(Entries.STATED).published());
        LocalDate earlier = Entries.DECIDED_ON.minusMonths(2);
        gate.correct(earlier, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.facts()).isEqualTo("销售标签不合格的食品。");
        assertThat(entry.document().decidedOn()).isEqualTo(earlier);
        assertThat(entry.publishedUntil())
                .isEqualTo(entry.latestPublicationEnd())
                .isEqualTo("2029-05-01");
        assertThat(entry.notices()).isEmpty();
        assertThat(told).containsExactly(new EntryPublished(entry.number()));
        onRecords.corrected(Entries.RECORD);
        assertThat(told).hasSize(1);
    }

    @Test
    void keepsAnEarlierEndThatTheCreditOfficeChose() {
        ListEntry entry = anEntry().approved();
        entry.publish(fixture.today.plusDays(10), Entries.OFFICE, Entries.dayOf(fixture.today));
        fixture.kept(entry);
        gate.correct(Entries.DECIDED_ON.minusMonths(2), Entries.STATED);
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.publishedUntil()).isEqualTo(fixture.today.plusDays(10));
    }

    @Test
    void hasWordsOfTheBureausOwnComparedByTheCreditOffice() {
        ListEntry entry = fixture.kept(anEntry().withFacts("多次销售过期食品。").published());
        gate.correct(Entries.DECIDED_ON, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.facts()).isEqualTo("多次销售过期食品。");
        assertThat(entry.notices()).containsExactly(EntryNotice.FACTS_TO_COMPARE);
    }

    @Test
    void neverTakesOverWordsThatMayNotBePublished() {
        ListEntry entry = fixture.kept(anEntry().withFacts(Entries.STATED).published());
        gate.correct(Entries.DECIDED_ON, "当事人身份证号530102199001011234");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.facts()).isEqualTo(Entries.STATED);
        assertThat(entry.notices()).containsExactly(EntryNotice.FACTS_TO_COMPARE);
    }

    @Test
    void followsItsRecordsToTheSubjectThatAnotherBecame() {
        ListEntry entry = fixture.kept(anEntry().published());
        gate.moveTo(OTHER_SUBJECT);
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(entry.subject().number()).isEqualTo(OTHER_SUBJECT);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(entry);
        assertThat(told).containsExactly(new EntryPublished(entry.number()));
        gate.moveTo(Entries.SUBJECT);
        onRecords.regrouped(OTHER_SUBJECT, Entries.SUBJECT);
        assertThat(entry.subject().number()).isEqualTo(Entries.SUBJECT);
    }

    @Test
    void tellsTheCreditOfficeWhenAMergerBringsASubjectOntoAListTwice() {
        ListEntry entry = fixture.kept(anEntry().published());
        gate.moveTo(OTHER_SUBJECT);
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry other = fixture.kept(anEntry()
                .of(OTHER_SUBJECT)
                .restingOn(aGround(OTHER_RECORD, OTHER_SUBJECT))
                .published());
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(entry.subject()).isEqualTo(other.subject());
        assertThat(entry.notices()).containsExactly(EntryNotice.TWICE_ON_LIST);
        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(other);
    }

    @Test
    void whatIsOverWhileItIsDisputedIsDisputedNoLongerThanItsRecord() {
        ListEntry entry = fixture.kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.DISPUTED));
        gate.publication(Publication.SUSPENDED);
        fixture.today = entry.publishedUntil().plusDays(1);
        told.clear();
        fixture.compareAll();
        assertThat(entry.isSuspended()).isTrue();
        gate.publication(Publication.ALLOWED);
        onRecords.stands(Entries.RECORD);
        assertThat(entry.isSuspended()).isFalse();
        assertThat(told).as("nobody sees it any more").isEmpty();
    }

    @Test
    void takesBackAnEntryWhoseRecordsConcernTwoSubjectsAfterAll() {
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry entry = fixture.kept(anEntry()
                .restingOn(aGround(), aGround(OTHER_RECORD, Entries.DECIDED_ON))
                .published());
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.lastStep().signature().reason()).contains(OTHER_RECORD);
    }

    @Test
    void bringsUpAgainWhatThePortalTookBackOnceTheRecordIsBack() {
        ListEntry lost = fixture.kept(anEntry().published());
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        ListEntry byOfficer = fixture.kept(anEntry().withdrawn());
        onRecords.regained(Entries.RECORD);
        assertThat(lost.notices()).containsExactly(EntryNotice.GROUND_BACK);
        assertThat(lost.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(byOfficer.notices()).isEmpty();
    }

    @Test
    void theComparisonTakesBackWhatNobodyToldOf() {
        ListEntry entry = fixture.kept(anEntry().published());
        ListEntry waiting = fixture.kept(anEntry().approved());
        gate.close();
        fixture.compareAll();
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.removal().reason()).isEqualTo(RemovalCause.COMPARED.name());
        assertThat(entry.removal().document()).isNull();
        assertThat(entry.notices()).containsExactly(EntryNotice.TAKEN_BACK);
        assertThat(waiting.state()).isEqualTo(EntryState.APPROVED);
        assertThat(told).containsExactly(new EntryHidden(entry.number(), true));
        fixture.compareAll();
        assertThat(told).hasSize(1);
    }

    @Test
    void theComparisonLeavesWhatIsRightOrOver() {
        ListEntry entry = fixture.kept(anEntry().published());
        fixture.compareAll();
        assertThat(told).isEmpty();
        fixture.today = entry.publishedUntil().plusDays(1);
        gate.close();
        fixture.compareAll();
        assertThat(entry.standing(fixture.today)).isEqualTo(EntryStanding.EXPIRED);
        assertThat(told).isEmpty();
    }

    @Test
    void aBanThatThePublicSeesNoMoreEndsWithItsDecisionAndNotWithWhatMayBeShown() {
        ListEntry ban =
                fixture.kept(anEntry().on(ListTypes.ban()).because("crime").published());
        fixture.today = ban.publishedUntil().plusDays(1);
        gate.close();
        fixture.compareAll();
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        assertThat(ban.standing(fixture.today)).isEqualTo(EntryStanding.IN_FORCE);
        gate.moveTo(OTHER_SUBJECT);
        onRecords.regrouped(Entries.SUBJECT);
        assertThat(ban.subject().number()).isEqualTo(OTHER_SUBJECT);
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHDRAWN));
        assertThat(ban.state()).isEqualTo(EntryState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTIFIED", "ANSWERED", "APPROVED", "SERVED"})
    void whoWasToldSomethingElseThanItsRecordSaysNowIsToldAnew(EntryState reached) {
        ListEntry entry = fixture.kept(told(reached));
        gate.correct(Entries.DECIDED_ON, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
        assertThat(entry.lastStep().signature().isByPortal()).isTrue();
        assertThat(entry.decision()).as("served for something else").isNull();
        assertThat(entry.corrections()).extracting(EntryCorrection::facts).containsExactly(Entries.STATED);
        assertThat(followed.audited).contains(ListsAudit.LIST_ENTRY_TURNED_BACK);
        assertRefused(ListsError.NOTICE_MISSING, () -> entry.decide(true, "事实清楚", Entries.REVIEWER, OVER));
        entry.giveNotice(Entries.served(OVER.date()), Entries.CLERK, OVER);
        OfficialDay heard = Entries.dayOf(OVER.date().plusDays(8));
        entry.decide(true, "事实清楚", Entries.REVIEWER, heard);
        assertRefused(ListsError.DECISION_NOT_SERVED, () -> entry.publish(null, Entries.OFFICE, heard));
    }

    /** After a separation the other's notice, hearing and decision are nobody's who is listed. */
    @ParameterizedTest
    @EnumSource(names = {"NOTIFIED", "ANSWERED", "APPROVED", "SERVED"})
    void whoIsListedInsteadOfWhomWasToldIsToldFirst(EntryState reached) {
        ListEntry entry = fixture.kept(told(reached));
        gate.moveTo(OTHER_SUBJECT);
        onRecords.regrouped(Entries.SUBJECT, OTHER_SUBJECT);
        assertThat(entry.subject().number()).isEqualTo(OTHER_SUBJECT);
        assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
        assertThat(entry.isToBeTold()).isTrue();
        assertThat(entry.decision()).as("served on somebody else").isNull();
        assertThat(followed.audited).contains(ListsAudit.LIST_ENTRY_TURNED_BACK);
    }

    @Test
    void whoWasToldByTheNumberOfBeforeAMergerIsToldOnce() {
        ListEntry entry = fixture.kept(told(EntryState.SERVED));
        followed.subjects = new NamedSubjects(Entries.NAME).merged(Entries.SUBJECT, OTHER_SUBJECT);
        gate.moveTo(OTHER_SUBJECT);
        onRecords.regrouped(Entries.SUBJECT, OTHER_SUBJECT);
        assertThat(entry.subject().number()).isEqualTo(OTHER_SUBJECT);
        assertThat(entry.state()).isEqualTo(EntryState.SERVED);
    }

    /** Told in the record's own words, and led so far. */
    private static ListEntry told(EntryState reached) {
        ListEntry entry = anEntry().withFacts(Entries.STATED).notified();
        if (reached == EntryState.ANSWERED) {
            entry.state("已及时召回", OVER.date(), false, Entries.CLERK, OVER);
            entry.lead(EntryState.ANSWERED, "不予采纳", Entries.CLERK, OVER);
        } else if (reached != EntryState.NOTIFIED) {
            entry.decide(true, "事实清楚", Entries.REVIEWER, OVER);
        }
        if (reached == EntryState.SERVED) {
            entry.serve("昆市监列〔2026〕1号", Entries.served(OVER.date()), Entries.CLERK, OVER);
        }
        assertThat(entry.state()).isEqualTo(reached);
        return entry;
    }

    @Test
    void whatSaysTheSameIsNotToldAnew() {
        ListEntry entry = fixture.kept(anEntry().notified());
        gate.correct(Entries.DECIDED_ON, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.state()).as("in words of the bureau's own").isEqualTo(EntryState.NOTIFIED);
        gate.correct(Entries.DECIDED_ON.minusDays(1), "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.state()).as("of another decision").isEqualTo(EntryState.RETURNED);
    }

    @Test
    void whatBefallsAnEntryIsToldBesideWhatBefellItBefore() {
        ListEntry entry = fixture.kept(anEntry().withFacts("多次销售过期食品。").published());
        gate.moveTo(OTHER_SUBJECT);
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry other = fixture.kept(anEntry()
                .of(OTHER_SUBJECT)
                .restingOn(aGround(OTHER_RECORD, OTHER_SUBJECT))
                .published());
        onRecords.regrouped(Entries.SUBJECT);
        gate.says(Entries.RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, "销售标签不合格的食品。");
        onRecords.corrected(Entries.RECORD);
        assertThat(entry.notices()).containsExactly(EntryNotice.FACTS_TO_COMPARE, EntryNotice.TWICE_ON_LIST);
        other.withdraw(null, "重复", Entries.OFFICE, Entries.DAY);
        onRecords.over(new EntryOver(other.number()));
        assertThat(entry.holdsPlace()).isTrue();
        assertThat(entry.notices()).containsExactly(EntryNotice.FACTS_TO_COMPARE);
    }
}
