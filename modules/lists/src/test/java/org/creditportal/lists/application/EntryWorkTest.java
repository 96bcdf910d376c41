package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.dayOf;
import static org.creditportal.lists.domain.Entries.served;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.OfficialDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who proposed an entry is told of whatever others do with it, and of nothing that was the own doing. */
class EntryWorkTest {

    private static final Signatory COLLEAGUE = new Signatory("u-colleague", "钱同事", ListTypes.MARKET, false);
    private static final OfficialDay OVER = dayOf(Entries.TODAY.plusDays(30));

    @Test
    void isToldOfEachStepOfTheProcedure() {
        ListEntry entry = anEntry().heard().proposed();
        entry.giveNotice(served(Entries.TODAY.minusDays(1)), COLLEAGUE, DAY);
        entry.state("已及时召回", Entries.TODAY, false, COLLEAGUE, DAY);
        entry.lead(EntryState.ANSWERED, "不予采纳", COLLEAGUE, DAY);
        entry.decide(true, "事实清楚", REVIEWER, OVER);
        entry.lead(EntryState.RETURNED, "依据有误", OFFICE, OVER);
        entry.decide(true, "已更正", REVIEWER, OVER);
        entry.serve("昆市监列〔2026〕1号", served(OVER.date()), COLLEAGUE, OVER);
        entry.publish(null, OFFICE, OVER);
        assertThat(kinds(entry))
                .containsExactly(
                        "NOTIFIED", "STATED", "ANSWERED", "APPROVED", "RETURNED", "APPROVED", "SERVED", "PUBLISHED");
    }

    @Test
    void isToldHowItEnded() {
        assertThat(kinds(anEntry().rejected())).containsExactly("REJECTED");
        assertThat(kinds(anEntry().withdrawn())).containsExactly("APPROVED", "PUBLISHED", "WITHDRAWN");
        ListEntry closed = anEntry().approved();
        closed.lead(EntryState.CLOSED, "不再公示", OFFICE, DAY);
        assertThat(kinds(closed)).containsExactly("APPROVED", "CLOSED");
        ListEntry removed = anEntry().published();
        removed.remove(null, REVIEWER.sign(DAY.moment(), Reason.demand("已修复", ListsError.DECISION_INCOMPLETE)));
        assertThat(kinds(removed)).endsWith("WITHDRAWN");
        ListEntry lost = anEntry().published();
        lost.loseGround(null, "处罚已撤销", DAY.moment());
        assertThat(rows(lost)).last().satisfies(row -> {
            assertThat(row.kind()).isEqualTo("WITHDRAWN");
            assertThat(row.by()).isEqualTo(Signatory.PORTAL.name());
            assertThat(row.reason()).isEqualTo("处罚已撤销");
        });
    }

    @Test
    void isToldWhatBefallsAPublishedEntryBesideItsSteps() {
        ListEntry entry = anEntry().published();
        entry.suspendBy("信用办中止〔2026〕1号", "法院裁定中止执行", OFFICE, DAY);
        assertThat(kinds(entry)).containsExactly("APPROVED", "PUBLISHED", "suspended");
        assertThat(rows(entry)).last().extracting(OutcomeRow::reason).isEqualTo("法院裁定中止执行");
        entry.liftOrder("信用办中止〔2026〕1号", OFFICE);
        entry.resume(OFFICE.sign(DAY.moment(), Reason.demand("法院裁定恢复执行", ListsError.DECISION_INCOMPLETE)));
        assertThat(rows(entry)).last().satisfies(row -> {
            assertThat(row.kind()).isEqualTo("resumed");
            assertThat(row.by()).isEqualTo(OFFICE.name());
            assertThat(row.reason()).isEqualTo("法院裁定恢复执行");
        });
        entry.correct(
                "更正后的事实。",
                entry.basis(),
                entry.publishedUntil(),
                "昆市监更〔2026〕1号",
                REVIEWER.sign(DAY.moment(), Reason.demand("批次有误", ListsError.DECISION_INCOMPLETE)),
                DAY);
        assertThat(kinds(entry))
                .as("lifted orders are gone, what was told of them is not")
                .containsExactly("APPROVED", "PUBLISHED", "suspended", "resumed", "corrected");
    }

    /** An objection suspends by itself, and its end resumes: nobody else would tell the proposer. */
    @Test
    void isToldThatADisputeSuspendedAndThatItIsOver() {
        ListEntry entry = anEntry().published();
        entry.suspend(DAY.moment());
        entry.suspend(DAY.moment());
        entry.resume(Signatory.PORTAL.sign(DAY.moment()));
        entry.resume(Signatory.PORTAL.sign(DAY.moment()));
        assertThat(kinds(entry)).containsExactly("APPROVED", "PUBLISHED", "suspended", "resumed");
        assertThat(rows(entry)).last().extracting(OutcomeRow::by).isEqualTo(Signatory.PORTAL.name());
    }

    @Test
    void isNotToldOfTheOwnDoingNorOfWhatWasToldBefore() {
        ListEntry entry = anEntry().notified();
        assertThat(kinds(entry)).as("the proposer gave the notice").isEmpty();
        assertThat(EntryWork.outcomes(anEntry().withdrawn(), CLERK, DAY.moment()))
                .as("seen already")
                .isEmpty();
    }

    /** A step without its words would be told by its key. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whateverIsToldHasItsWords(String language) throws Exception {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                EntryWork.class.getResourceAsStream("/org/creditportal/lists/Messages_" + language + ".properties"),
                StandardCharsets.UTF_8));
        assertThat(Arrays.stream(EntryState.values()).map(state -> "outcome." + state))
                .allSatisfy(key -> assertThat(words).containsKey(key));
        assertThat(words).containsKeys("outcome.suspended", "outcome.resumed", "outcome.corrected");
    }

    private static List<String> kinds(ListEntry entry) {
        return rows(entry).stream().map(OutcomeRow::kind).toList();
    }

    private static List<OutcomeRow> rows(ListEntry entry) {
        return EntryWork.outcomes(entry, CLERK, Instant.EPOCH).toList();
    }
}
