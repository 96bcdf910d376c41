package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two officers do at the same moment to a file that waits to be confirmed, on the real database: it is done once. */
class BatchesAtOnceIT {

    private static final int FIRST = 5_400;
    private static final String REASON = "测试：同时办理。";
    private static final Race RACE = new Race("kunming");

    private static OfficeApi machine;
    private static OfficeApi clerk;
    private static HttpOfficer[] clerks;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void logIn() {
        machine = AtWork.machine("kunming");
        clerk = AtWork.officer("kunming", "clerk.market");
        clerks = RACE.windows("clerk.market", "clerk.market");
    }

    @Test
    @Raced({"RecordImport.confirm", "RecordImport.receive"})
    void aFileIsConfirmedOnce() throws Exception {
        String batch = uploaded("confirmed.csv", 20);
        RACE.one(
                "RECORDS_BATCH_CONFIRMED",
                batch,
                Race.pressing(
                        new Form("/office/records/batch.xhtml?number=" + batch, "decisionForm", "confirm", Map.of()),
                        clerks));
        machine.awaitRecorded(batch);
        assertThat(tables.number("SELECT COUNT(*) FROM rec_record WHERE document_number = ?", document(20)))
                .isEqualTo(1);
    }

    @Test
    @Raced("RecordImport.discard")
    void aFileIsGivenUpOnce() throws Exception {
        String batch = uploaded("discarded.csv", 21);
        OfficeApi[] both = {machine, clerk, clerk};
        RACE.one(
                "RECORDS_BATCH_DISCARDED",
                batch,
                Race.each(both, one -> one.post("records/batches/" + batch + "/discard", Map.of())));
    }

    @Test
    @Raced("RecordImport.discard")
    void aFileIsConfirmedOrGivenUpAndNeverBoth() throws Exception {
        String batch = uploaded("either.csv", 22);
        Form confirmation =
                new Form("/office/records/batch.xhtml?number=" + batch, "decisionForm", "confirm", Map.of());
        List<Http.Answer> answers = Race.unhurt(List.of(
                Race.pressing(confirmation, clerks[0]).get(0),
                () -> clerk.post("records/batches/" + batch + "/discard", Map.of())));
        boolean discarded = answers.get(1).statusCode() == 200;
        assertThat(answers.get(0).statusCode()).isEqualTo(discarded ? 200 : 302);
        Waiting.until(
                "the batch came to its end", () -> tables.texts("SELECT state FROM rec_batch WHERE number = ?", batch)
                        .contains(discarded ? "DISCARDED" : "RECORDED"));
        assertThat(tables.number("SELECT COUNT(*) FROM rec_record WHERE document_number = ?", document(22)))
                .isEqualTo(discarded ? 0 : 1);
    }

    @Test
    @Raced("RecordImport.confirm")
    void whoWouldWithholdWhatAnotherConfirmedIsToldThatItIsTooLate() throws Exception {
        String batch = uploaded("withheld.csv", 23);
        String page = "/office/records/batch.xhtml?number=" + batch;
        Map<String, String> secret = Map.of("withholding_input", "STATE_SECRET", "withholdingReason", REASON);
        Callable<Http.Answer> plain = Race.pressing(new Form(page, "decisionForm", "confirm", Map.of()), clerks[0])
                .get(0);
        Callable<Http.Answer> withheld = Race.pressing(new Form(page, "decisionForm", "confirm", secret), clerks[1])
                .get(0);
        assertThat(plain.call().statusCode()).isEqualTo(302);
        machine.awaitRecorded(batch);
        Http.Answer late = withheld.call();
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("该批次当前不能进行此操作");
        assertThat(tables.finds("SELECT 1 FROM rec_batch WHERE number = ? AND withholding IS NULL", batch))
                .isTrue();
    }

    /** A file of one row that waits to be confirmed; its number. */
    private String uploaded(String name, int row) {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        file.fine(
                "呈贡批次同步" + row + "有限公司",
                FictionalCodes.company("530114", FIRST + row),
                document(row),
                RunningPortal.get().days().ago(3));
        String batch = number(clerks[0].upload(
                "/office/records/import.xhtml",
                "uploadForm",
                new HttpOfficer.FormFile("uploadForm:file", name, file.bytes(StandardCharsets.UTF_8)),
                "uploadForm:upload"));
        Waiting.until(
                "the file is looked through",
                () -> tables.finds("SELECT 1 FROM rec_batch WHERE number = ? AND state = 'CHECKED'", batch));
        return batch;
    }

    private static String document(int row) {
        return "呈批步〔2026〕" + row + "号";
    }

    /** The number on the page to which an answer leads. */
    private static String number(Http.Answer answer) {
        String address = answer.header("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return address.substring(address.indexOf("number=") + "number=".length());
    }
}
