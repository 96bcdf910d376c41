package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.DECIDED_ON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.dayOf;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.lists.api.EffectTerm;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;

/** A ban outlasts what the public sees of it (K-45). */
class BanTest {

    private static final LocalDate PUBLIC_UNTIL = DECIDED_ON.plusMonths(36);
    private static final LocalDate BANNED_UNTIL = DECIDED_ON.plusMonths(60);

    @Test
    void countsToItsOwnLastDayAndIsPublicToThatOfItsPublication() {
        ListEntry ban = because("revoked");
        assertThat(ban.publishedUntil()).isEqualTo(PUBLIC_UNTIL);
        assertThat(ban.isPublic(PUBLIC_UNTIL)).isTrue();
        assertThat(ban.isPublic(PUBLIC_UNTIL.plusDays(1))).isFalse();
        assertThat(ban.standing(PUBLIC_UNTIL.plusDays(1))).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(ban.standing(BANNED_UNTIL)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(ban.standing(BANNED_UNTIL.plusDays(1))).isEqualTo(EntryStanding.EXPIRED);
    }

    @Test
    void aBanForLifeHasNoEnd() {
        ListEntry ban = because("crime");
        assertThat(ban.effectiveUntil()).isEqualTo(EffectTerm.NO_END).isEqualTo(LastDay.NONE);
        assertThat(ban.standing(DECIDED_ON.plusYears(40))).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(ban.isPublic(PUBLIC_UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void withoutATermOfItsOwnItCountsAsLongAsItIsPublic() {
        ListEntry entry = anEntry().approved();
        entry.publish(PUBLIC_UNTIL.minusMonths(1), OFFICE, Entries.DAY);
        assertThat(entry.effectiveUntil()).isEqualTo(PUBLIC_UNTIL.minusMonths(1));
        assertThat(entry.standing(PUBLIC_UNTIL)).isEqualTo(EntryStanding.EXPIRED);
    }

    @Test
    void aShorterPublicationDoesNotShortenTheBan() {
        ListEntry ban = anEntry().on(ListTypes.ban()).because("revoked").approved();
        ban.publish(Entries.TODAY.plusMonths(3), OFFICE, Entries.DAY);
        assertThat(ban.effectiveUntil()).isEqualTo(BANNED_UNTIL);
        assertThat(ban.endNoLaterThan(Entries.TODAY.plusMonths(1))).isTrue();
        assertThat(ban.effectiveUntil()).isEqualTo(BANNED_UNTIL);
    }

    @Test
    void whatThePublicSeesNoMoreIsNotCorrectedButRemoved() {
        ListEntry ban = because("revoked");
        OfficialDay after = dayOf(PUBLIC_UNTIL.plusDays(1));
        assertRefused(
                ListsError.NOT_PUBLISHED,
                () -> ban.demandCorrectable("另一事实", new Citation("法", null, null), BANNED_UNTIL, "1号", after));
        ban.withdraw(
                RemovalFitsTheListing.demand(
                        ban, Optional.of(ListTypes.ban()), ListTypes.REMOVALS, "annulled", "移〔2029〕1号", after),
                "处罚决定被撤销",
                OFFICE,
                after);
        assertThat(ban.standing(BANNED_UNTIL)).isEqualTo(EntryStanding.WITHDRAWN);
    }

    /** An objection does not wait for who still sees what is objected to. */
    @Test
    void whatThePublicSeesNoMoreCanBeSuspended() {
        ListEntry ban = because("revoked");
        OfficialDay after = dayOf(PUBLIC_UNTIL.plusDays(1));
        ban.suspendBy("停〔2029〕1号", "异议核查期间", OFFICE, after);
        assertThat(ban.standing(BANNED_UNTIL)).isEqualTo(EntryStanding.SUSPENDED);
    }

    @Test
    void whatWasDecidedOnALeapDayEndsOnTheLastOfFebruary() {
        ListEntry ban = anEntry()
                .on(ListTypes.ban())
                .because("revoked")
                .restingOn(Entries.aGround(Entries.RECORD, LocalDate.of(2024, 2, 29)))
                .published();
        assertThat(ban.publishedUntil()).isEqualTo("2027-02-28");
        assertThat(ban.isPublic(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(ban.isPublic(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(ban.effectiveUntil()).isEqualTo("2029-02-28");
        assertThat(ban.standing(LocalDate.of(2029, 2, 28))).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(ban.standing(LocalDate.of(2029, 3, 1))).isEqualTo(EntryStanding.EXPIRED);
    }

    @Test
    void aTermIsAFewYearsOrForLifeAndNotBoth() {
        assertThat(Set.of(new EffectTerm(1, false), new EffectTerm(600, false), new EffectTerm(0, true)))
                .allMatch(EffectTerm::isTold);
        assertThat(Set.of(new EffectTerm(0, false), new EffectTerm(601, false), new EffectTerm(12, true)))
                .noneMatch(EffectTerm::isTold);
    }

    private static ListEntry because(String reason) {
        return anEntry().on(ListTypes.ban()).because(reason).published();
    }
}
