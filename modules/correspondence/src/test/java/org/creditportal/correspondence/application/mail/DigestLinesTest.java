package org.creditportal.correspondence.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.junit.jupiter.api.Test;

/** What the mail of the day takes from the work list, and what it leaves there. */
class DigestLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String NUMBER = "0K3V8QJ7M2B4X";

    @Test
    void kindsAreCountedOverdueOnesFirst() {
        WaitingRow overdue = entry("toReply", NUMBER).due(TODAY.minusDays(1), false);
        WaitingRow first = entry("toDecide", "0K3V8QJ7M2B4Y");
        WaitingRow second = entry("toDecide", "0K3V8QJ7M2B4Z");
        assertThat(DigestLines.of(work(List.of(overdue), List.of(first, second))))
                .containsExactly(
                        LetterLine.one("lists", "waiting.toReply", NUMBER, "/lists/detail"),
                        LetterLine.several("lists", "waiting.toDecide", 2, "/index.xhtml"));
    }

    @Test
    void thingsOfOnePageLeadThere() {
        WaitingRow several = WaitingRow.several("records", "overdueRows", 7, WorkPlace.of("/records/timeliness"));
        assertThat(DigestLines.of(work(List.of(several), List.of())))
                .containsExactly(LetterLine.several("records", "waiting.overdueRows", 7, "/records/timeliness.xhtml"));
    }

    @Test
    void namesAndDetailsStayInTheOffice() {
        WaitingRow named = WaitingRow.decision(
                        "records", "batch", "张三处罚.xlsx", WorkPlace.of("/records/batch", "batch", "张三"))
                .about("张三")
                .from("market", Instant.EPOCH);
        assertThat(LetterText.write(DigestLines.of(work(List.of(named), List.of()))))
                .doesNotContain("张三", "market")
                .contains("/records/batch.xhtml");
    }

    private static WaitingRow entry(String kind, String number) {
        return WaitingRow.decision("lists", kind, number, WorkPlace.of("/lists/detail", number));
    }

    private static WorkListView work(List<WaitingRow> urgent, List<WaitingRow> decisions) {
        return new WorkListView(TODAY, urgent, decisions, false, false);
    }
}
