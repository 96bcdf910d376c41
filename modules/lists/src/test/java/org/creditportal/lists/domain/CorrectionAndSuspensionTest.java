package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;

/** A published entry is corrected by a numbered decision that keeps what it said, and suspended by order of the credit office. */
class CorrectionAndSuspensionTest {

    private static final String CORRECTED = "销售不合格产品两批次，情节严重。";
    private static final String DOCUMENT = "昆市监更〔2026〕1号";
    private static final Signature DECISION = REVIEWER.sign(Entries.NOON, new Reason("批次数量有误"));

    private static void correct(ListEntry entry, String facts, LocalDate until, String document) {
        entry.correct(facts, entry.basis(), until, document, DECISION, DAY);
    }

    @Test
    void saysTheCorrectedFactsAndKeepsWhatItSaid() {
        ListEntry entry = anEntry().published();
        String before = entry.facts();
        LocalDate until = entry.publishedUntil();
        correct(entry, CORRECTED, until.minusMonths(1), " " + DOCUMENT + " ");
        correct(entry, CORRECTED, until, DOCUMENT);
        assertThat(entry.facts()).isEqualTo(CORRECTED);
        assertThat(entry.publishedUntil()).isEqualTo(until);
        assertThat(entry.corrections())
                .extracting(EntryCorrection::facts, EntryCorrection::until, EntryCorrection::document)
                .containsExactly(tuple(before, until, DOCUMENT), tuple(CORRECTED, until.minusMonths(1), DOCUMENT));
        assertThat(entry.corrections().get(0).reason()).isEqualTo("批次数量有误");
    }

    @Test
    void restsOnTheCorrectedLaw() {
        ListEntry entry = anEntry().published();
        entry.correct(entry.facts(), ListTypes.ORDER, entry.publishedUntil(), DOCUMENT, DECISION, DAY);
        assertThat(entry.basis()).isEqualTo(ListTypes.ORDER);
        assertThat(entry.corrections().get(0).basis().document()).isEqualTo(ListTypes.LAW.document());
    }

    @Test
    void refusesWhatSaysNothingNewOrIsUnfitForThePublic() {
        ListEntry entry = anEntry().published();
        LocalDate until = entry.publishedUntil();
        assertRefused(ListsError.CORRECTION_SAYS_NOTHING, () -> correct(entry, entry.facts(), until, DOCUMENT));
        assertRefused(ListsError.CORRECTION_SAYS_NOTHING, () -> correct(entry, CORRECTED, null, DOCUMENT));
        assertRefused(
                ListsError.FACTS_WITH_IDENTITY_NUMBER,
                () -> correct(entry, "当事人530102199003070016销售不合格产品。", until, DOCUMENT));
        assertRefused(ListsError.DECISION_NUMBER, () -> correct(entry, CORRECTED, until, " "));
        assertRefused(ListsError.PUBLICATION_END_OUTSIDE, () -> correct(entry, CORRECTED, until.plusDays(1), DOCUMENT));
        assertRefused(
                ListsError.PUBLICATION_END_OUTSIDE, () -> correct(entry, CORRECTED, TODAY.minusDays(1), DOCUMENT));
        assertThat(entry.corrections()).isEmpty();
    }

    @Test
    void correctsNothingThatIsNotPublicOrIsOver() {
        for (ListEntry entry :
                List.of(anEntry().proposed(), anEntry().approved(), anEntry().withdrawn())) {
            assertRefused(ListsError.NOT_PUBLISHED, () -> correct(entry, CORRECTED, TODAY.plusDays(9), DOCUMENT));
        }
        ListEntry over = anEntry().published();
        OfficialDay later = Entries.dayOf(over.publishedUntil().plusDays(1));
        assertRefused(
                ListsError.NOT_PUBLISHED,
                () -> over.correct(CORRECTED, over.basis(), over.publishedUntil(), DOCUMENT, DECISION, later));
    }

    @Test
    void theCreditOfficeSuspendsAndResumesByANumberedDecision() {
        ListEntry entry = anEntry().published();
        assertThatThrownBy(() -> entry.suspendBy(DOCUMENT, "法院裁定", CLERK, DAY))
                .isInstanceOf(CaseworkRefusedException.class);
        assertRefused(ListsError.DECISION_NUMBER, () -> entry.suspendBy("", "法院裁定", OFFICE, DAY));
        assertRefused(ListsError.DECISION_INCOMPLETE, () -> entry.suspendBy(DOCUMENT, " ", OFFICE, DAY));
        assertRefused(ListsError.NOT_SUSPENDED, () -> entry.liftOrder(null, OFFICE));
        entry.suspendBy(DOCUMENT, "法院裁定", OFFICE, DAY);
        assertThat(entry.standing(TODAY)).isEqualTo(EntryStanding.SUSPENDED);
        assertRefused(ListsError.SUSPENDED_ALREADY, () -> entry.suspendBy(DOCUMENT, "再次", OFFICE, DAY));
        entry.liftOrder(null, OFFICE);
        entry.resume(OFFICE.sign(DAY.moment()));
        assertThat(entry.standing(TODAY)).isEqualTo(EntryStanding.IN_FORCE);
    }

    @Test
    void whatTwoDecisionsSuspendIsResumedWhenBothAreLifted() {
        ListEntry entry = anEntry().published();
        entry.suspendBy(DOCUMENT, "法院裁定", OFFICE, DAY);
        entry.suspendBy("另案停〔2026〕2号", "异议核查", OFFICE, DAY);
        assertRefused(ListsError.SUSPENSION_UNNAMED, () -> entry.liftOrder(null, OFFICE));
        assertRefused(ListsError.NOT_SUSPENDED, () -> entry.liftOrder("无此文号", OFFICE));
        assertThat(entry.liftOrder(DOCUMENT, OFFICE)).isEqualTo(DOCUMENT);
        entry.resume(OFFICE.sign(DAY.moment()));
        assertThat(entry.standing(TODAY)).isEqualTo(EntryStanding.SUSPENDED);
        entry.liftOrder(null, OFFICE);
        entry.resume(OFFICE.sign(DAY.moment()));
        assertThat(entry.standing(TODAY)).isEqualTo(EntryStanding.IN_FORCE);
    }

    @Test
    void theEndOfADisputeDoesNotLiftTheOrderNorTheOrdersEndTheDispute() {
        ListEntry entry = anEntry().published();
        entry.suspend(Entries.NOON);
        entry.suspendBy(DOCUMENT, "法院裁定", OFFICE, DAY);
        entry.resume(OFFICE.sign(DAY.moment()));
        assertThat(entry.isSuspended()).isTrue();
        entry.liftOrder(null, OFFICE);
        assertThat(entry.isSuspended()).as("until its records were asked").isTrue();
        entry.resume(OFFICE.sign(DAY.moment()));
        assertThat(entry.isSuspended()).isFalse();
    }
}
