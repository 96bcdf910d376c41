package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/**
 * A file that corrects thousands of records is taken in, and its news delivered; what the credit office withdraws meanwhile is
 * gone at once all the same. The benchmark {@code withdrawal} tells the figures for a hundred thousand.
 */
class WithdrawalBesideImportIT {

    private static final int ROWS = 3_000;
    private static final int ENTRIES = 1_000;
    private static final int FEWEST = 5;

    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** Officers breathe between two withdrawals; without, the file's row of the same subject would wait for all of them. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final String DIVISION = "530114";

    private static final String UNDELIVERED =
            "SELECT COUNT(*) FROM krn_outbox WHERE delivered_at IS NULL AND event_type LIKE '%RecordCorrected'";

    private final OfficeApi clerk = OfficeApi.ofMachine("kunming");
    private final ListingSteps steps = new ListingSteps(clerk);
    private final TenantTables tables = new TenantTables("kunming");
    private final Http site = new Http(RunningPortal.get().port(), "kunming.localhost");
    private final PublishedEntries published = new PublishedEntries("kunming", site);

    @Test
    void aCorrectingFileDelaysNoWithdrawal() throws Exception {
        assertThat(clerk.record("beside-first", file("其一。")).path("recorded").asInt())
                .isEqualTo(ROWS);
        String first = steps.published(
                tables.texts("SELECT number FROM rec_record WHERE document_number = '呈旁罚〔2026〕1号'")
                        .get(0),
                "多次销售超过保质期的食品。");
        Waiting.until("the first is shown", () -> published.isShown(first));
        Iterator<String> entries = EntryCopies.of(first, ENTRIES, "1WB", 10_000).iterator();

        String batch = clerk.deliver("beside-correcting", file("其二。"));
        List<Duration> whileRecording = new ArrayList<>();
        while (!isRecorded(batch)) {
            whileRecording.add(withdraw(entries.next()));
        }
        List<Duration> whileDelivering = new ArrayList<>();
        do {
            whileDelivering.add(withdraw(entries.next()));
        } while (tables.number(UNDELIVERED) > 0);

        // The one that was published rests on its row, which therefore waits for another officer.
        assertThat(clerk.read("records/batches/" + batch).path("corrected").asInt())
                .isEqualTo(ROWS - 1);
        assertThat(whileRecording).hasSizeGreaterThan(FEWEST).allMatch(took -> took.compareTo(LONGEST) < 0);
        assertThat(whileDelivering).allMatch(took -> took.compareTo(LONGEST) < 0);
    }

    private static byte[] file(String facts) {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
        String decidedOn = RunningPortal.get().days().monthsAgo(5);
        for (int i = 0; i < ROWS; i++) {
            file.fine(
                    "呈贡测试旁边" + i % 500 + "有限公司",
                    FictionalCodes.company(DIVISION, 20_000 + i % 500),
                    "呈旁罚〔2026〕" + (i + 1) + "号",
                    decidedOn,
                    "经查，当事人销售超过保质期的食品，" + facts);
        }
        return file.bytes(StandardCharsets.UTF_8);
    }

    private boolean isRecorded(String batch) {
        JsonNode state = clerk.read("records/batches/" + batch).path("state");
        assertThat(state.asText()).isNotIn("FAILED", "DISCARDED", "STOPPED");
        return "RECORDED".equals(state.asText());
    }

    /** From the request until the public sees nothing. */
    private Duration withdraw(String entry) {
        LockSupport.parkNanos(PAUSE.toNanos());
        assertThat(published.isShown(entry)).as("before").isTrue();
        long begin = System.nanoTime();
        Http.Answer answer = steps.withdraw(entry);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(published.isShown(entry)).isFalse();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
