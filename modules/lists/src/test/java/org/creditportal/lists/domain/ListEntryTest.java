package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.DECIDED_ON;
import static org.creditportal.lists.domain.Entries.NOON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListEntryTest {

    @Test
    void keepsWhoProposedWhatOnWhichBasis() {
        ListEntry entry = anEntry().proposed();
        assertThat(entry.state()).isEqualTo(EntryState.PROPOSED);
        assertThat(entry.beginning().officer()).isEqualTo(CLERK.officer());
        assertThat(entry.beginning().at()).isEqualTo(NOON);
        assertThat(entry.basis()).isEqualTo(ListTypes.LAW);
        assertThat(entry.bureau()).isEqualTo(ListTypes.MARKET);
        assertThat(entry.recordNumbers()).containsExactly(Entries.RECORD);
    }

    @Test
    void acceptsABasisThatCitesAWholeDocument() {
        assertThat(anEntry().withBasis(ListTypes.ORDER.document()).proposed().basis())
                .isEqualTo(ListTypes.ORDER);
    }

    @Test
    void goesThroughAllFourHands() {
        ListEntry entry = anEntry().withdrawn();
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.steps())
                .extracting(MatterStep::to, step -> step.signature().officer(), step -> step.signature()
                        .reason())
                .containsExactly(
                        tuple("PROPOSED", CLERK.officer(), null),
                        tuple("APPROVED", REVIEWER.officer(), "事实清楚"),
                        tuple("PUBLISHED", OFFICE.officer(), null),
                        tuple("WITHDRAWN", OFFICE.officer(), "处罚决定被撤销"));
    }

    @ParameterizedTest
    @MethodSource("notProposed")
    void refusesDecisionOnceDecided(ListEntry entry) {
        assertThatThrownBy(() -> entry.decide(true, "事实清楚", REVIEWER, DAY))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> entry.decide(false, "证据不足", REVIEWER, DAY))
                .isInstanceOf(IllegalTransitionException.class);
    }

    static Stream<ListEntry> notProposed() {
        return Stream.of(
                anEntry().approved(),
                anEntry().rejected(),
                anEntry().published(),
                anEntry().withdrawn());
    }

    @ParameterizedTest
    @MethodSource("notApproved")
    void refusesPublicationUnlessApproved(ListEntry entry) {
        assertThatThrownBy(() -> entry.publish(null, OFFICE, DAY)).isInstanceOf(IllegalTransitionException.class);
    }

    static Stream<ListEntry> notApproved() {
        return Stream.of(
                anEntry().proposed(),
                anEntry().rejected(),
                anEntry().published(),
                anEntry().withdrawn());
    }

    @ParameterizedTest
    @MethodSource("notPublished")
    void refusesWithdrawalUnlessPublished(ListEntry entry) {
        assertThatThrownBy(() -> entry.withdraw(null, "处罚决定被撤销", OFFICE, DAY))
                .isInstanceOf(IllegalTransitionException.class);
    }

    static Stream<ListEntry> notPublished() {
        return Stream.of(
                anEntry().proposed(),
                anEntry().approved(),
                anEntry().rejected(),
                anEntry().withdrawn());
    }

    @Test
    void staysAsItIsWhenAStepIsRefused() {
        ListEntry entry = anEntry().proposed();
        assertRefused(CaseworkError.BEGAN_IT, () -> entry.decide(true, "事实清楚", CLERK, DAY));
        assertRefused(ListsError.DECISION_INCOMPLETE, () -> entry.decide(true, " ", REVIEWER, DAY));
        assertThat(entry.state()).isEqualTo(EntryState.PROPOSED);
        assertThat(entry.steps()).hasSize(1);
    }

    @Test
    void isPublishedFromTodayUntilTheTermFromTheDecisionEnds() {
        ListEntry entry = anEntry().published();
        assertThat(entry.publishedOn()).isEqualTo(TODAY);
        assertThat(entry.publishedUntil()).isEqualTo(DECIDED_ON.plusMonths(36));
    }

    @Test
    void aTermFromALeapDayEndsOnTheLastOfFebruary() {
        Ground leapDay = aGround(Entries.RECORD, LocalDate.of(2024, 2, 29));
        assertThat(anEntry().restingOn(leapDay).proposed().latestPublicationEnd())
                .isEqualTo("2027-02-28");
    }

    @Test
    void countsTheTermFromTheLatestDecision() {
        LocalDate later = LocalDate.of(2026, 8, 1);
        ListEntry entry =
                anEntry().restingOn(aGround(), aGround("0AWE35PSG1C6Q", later)).proposed();
        assertThat(entry.latestPublicationEnd()).isEqualTo(later.plusMonths(36));
    }

    @Test
    void endsWithTheFirstOfItsRecordsThatMayNoLongerBeShown() {
        LocalDate ceiling = DECIDED_ON.plusMonths(12);
        Ground ending = aGround("0AWE35PSG1C6Q", DECIDED_ON, ceiling);
        Ground lasting = aGround("0AWE35PSG1C6R", DECIDED_ON, DECIDED_ON.plusYears(5));
        assertThat(anEntry().restingOn(aGround(), lasting, ending).published().publishedUntil())
                .isEqualTo(ceiling);
        assertThat(anEntry().restingOn(lasting).published().publishedUntil()).isEqualTo(DECIDED_ON.plusMonths(36));
    }

    @Test
    void expiresByItsDatesAlone() {
        ListEntry entry = anEntry().published();
        LocalDate last = entry.publishedUntil();
        assertThat(entry.standing(last)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(entry.standing(last.plusDays(1))).isEqualTo(EntryStanding.EXPIRED);
        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void holdsThePlaceOnTheListWhileOpenOrPublished() {
        assertThat(anEntry().proposed().holdsPlace()).isTrue();
        assertThat(anEntry().approved().holdsPlace()).isTrue();
        assertThat(anEntry().published().holdsPlace()).isTrue();
        assertThat(anEntry().rejected().holdsPlace()).isFalse();
        assertThat(anEntry().withdrawn().holdsPlace()).isFalse();
    }

    @Test
    void refusesSecondListingOfSameSubject() {
        ListEntry holder = anEntry().published();
        assertRefused(ListsError.ALREADY_LISTED, () -> OneActiveEntryPerList.demand(Optional.of(holder), TODAY));
    }

    @Test
    void letsAnExpiredEntryGiveItsPlaceFree() {
        ListEntry holder = anEntry().published();
        OneActiveEntryPerList.demand(
                Optional.of(holder), holder.publishedUntil().plusDays(1));
        assertThat(holder.holdsPlace()).isFalse();
        assertThat(holder.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void tellsEachOfficerTheirNextStep() {
        assertThat(StepsOfAnEntry.nextFor(anEntry().proposed(), REVIEWER, DAY))
                .containsExactlyInAnyOrder(EntryState.APPROVED, EntryState.REJECTED);
        assertThat(StepsOfAnEntry.nextFor(anEntry().proposed(), CLERK, DAY)).isEmpty();
        assertThat(StepsOfAnEntry.nextFor(anEntry().approved(), OFFICE, DAY))
                .containsExactlyInAnyOrder(EntryState.PUBLISHED, EntryState.RETURNED, EntryState.CLOSED);
        assertThat(StepsOfAnEntry.nextFor(anEntry().approved(), REVIEWER, DAY)).isEmpty();
        assertThat(StepsOfAnEntry.nextFor(anEntry().published(), OFFICE, DAY)).containsExactly(EntryState.WITHDRAWN);
        assertThat(StepsOfAnEntry.nextFor(anEntry().withdrawn(), OFFICE, DAY)).isEmpty();
    }

    @Test
    void knowsTheSecondHalfOfADoubleClick() {
        assertThat(anEntry().proposal().isMadeIn(anEntry().proposed(), CLERK)).isTrue();
        assertThat(anEntry().proposal().isMadeIn(anEntry().proposed(), REVIEWER))
                .isFalse();
        assertThat(anEntry().withFacts("另一事实").proposal().isMadeIn(anEntry().proposed(), CLERK))
                .isFalse();
        assertThat(anEntry().approved().isLedBy(REVIEWER, EntryState.APPROVED, "事实清楚"))
                .isTrue();
        assertThat(anEntry().approved().isLedBy(REVIEWER, EntryState.REJECTED, "事实清楚"))
                .isFalse();
        assertThat(anEntry().published().isPublishedBy(OFFICE, null)).isTrue();
        assertThat(anEntry().published().isPublishedBy(OFFICE, TODAY)).isFalse();
        assertThat(anEntry().withdrawn().isLedBy(OFFICE, EntryState.WITHDRAWN, "处罚决定被撤销"))
                .isTrue();
        assertThat(anEntry().withdrawn().isLedBy(OFFICE, EntryState.WITHDRAWN, "其他理由"))
                .isFalse();
    }
}
