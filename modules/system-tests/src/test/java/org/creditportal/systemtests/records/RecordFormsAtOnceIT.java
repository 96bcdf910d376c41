package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.browser.RecordSheet;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms about single records, rows and running files by two officers at the same moment, on the real database: each is done once. */
class RecordFormsAtOnceIT {

    private static final int FIRST = 5_600;
    private static final String REASON = "测试：同时办理。";
    private static final Race RACE = new Race("kunming");

    private static OfficeApi machine;
    private static HttpOfficer[] clerks;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void logIn() {
        machine = AtWork.machine("kunming");
        clerks = RACE.windows("clerk.market", "clerk.market");
    }

    @Test
    @Raced("RecordImport.enter")
    void aRecordIsEnteredOnce() throws Exception {
        String page = "/office/records/enter.xhtml?template=penalty-2018-corporate";
        Map<String, String> values = new HashMap<>(RecordSheet.penalties("530114")
                .row(
                        "呈贡录入同步有限公司",
                        code(1),
                        document(1),
                        RunningPortal.get().days().ago(3))
                .lastRow());
        values.replaceAll((column, value) -> column.matches("CF_JDRQ|CF_YXQ") ? value.replace('/', '-') : value);
        Map<String, String> typed = named(clerks[0].get(page).body(), "enterForm", values);
        String batch = received(Race.clickedTwice(new Form(page, "enterForm", "enter", typed), clerks[0]));
        assertThat(tables.number("SELECT COUNT(*) FROM rec_batch WHERE number = ? AND origin = 'FORM'", batch))
                .isEqualTo(1);
    }

    /** The batch to which both lead, received once. */
    private String received(List<Callable<Http.Answer>> people) throws Exception {
        List<String> batches = Race.heard(people).stream()
                .map(answer -> answer.header("Location").orElseThrow().replaceAll(".*number=", ""))
                .distinct()
                .toList();
        assertThat(batches).hasSize(1);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM krn_audit_line WHERE event = 'RECORDS_FILE_RECEIVED' AND outcome = 'SUCCESS'"
                                + " AND object = ?",
                        batches.get(0)))
                .isEqualTo(1);
        return batches.get(0);
    }

    /** The values of columns by the names that their fields have in a form. */
    private static Map<String, String> named(String page, String form, Map<String, String> values) {
        Map<String, String> typed = new HashMap<>();
        values.forEach((column, value) -> {
            Matcher field = Pattern.compile(
                            "id=\"field-" + column + "\".*? name=\"" + form + ":([^\"]+(?<!_focus))\"", Pattern.DOTALL)
                    .matcher(page);
            assertThat(field.find()).as(column).isTrue();
            typed.put(field.group(1), value);
        });
        return typed;
    }

    @Test
    @Raced("RecordImport.receive")
    void aFileThatTwoHandInIsOneBatch() throws Exception {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        file.fine("呈贡两次同步有限公司", code(2), document(2), RunningPortal.get().days().ago(3));
        HttpOfficer.FormFile twice =
                new HttpOfficer.FormFile("uploadForm:file", "twice.csv", file.bytes(StandardCharsets.UTF_8));
        String page = "/office/records/import.xhtml";
        List<Callable<Http.Answer>> both = new ArrayList<>();
        for (HttpOfficer clerk : clerks) {
            Map<String, String> form = clerk.form(page, "uploadForm");
            both.add(() -> clerk.press(page, form, twice, "uploadForm:upload"));
        }
        received(both);
    }

    @Test
    @Raced("CorrectionProcedure.propose")
    void aRecordsCorrectionIsProposedOnce() throws Exception {
        String record =
                FinedCompanies.recorded(machine, "呈贡更正同步", "呈更步", FIRST + 10, 1).record(0);
        String page = "/office/records/correct.xhtml?number=" + record;
        Map<String, String> typed =
                named(clerks[0].get(page).body(), "correctForm", Map.of("CF_SY", "经查，当事人销售超过保质期的食品两批次。"));
        typed.put("reason", REASON);
        assertThat(Race.heard(Race.pressing(new Form(page, "correctForm", "propose", typed), clerks)))
                .as("two windows of one officer say the same")
                .isNotEmpty();
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rec_correction c JOIN rec_record r ON r.id = c.record_id WHERE r.number = ?",
                        record))
                .isEqualTo(1);
    }

    @Test
    @Raced("Timeliness.drop")
    void aRowThatWaitsIsDroppedOnce() throws Exception {
        String wrong = code(3).substring(0, 17) + (code(3).endsWith("5") ? "6" : "5");
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        file.fine("呈贡等待同步有限公司", code(4), document(4), RunningPortal.get().days().ago(3));
        file.fine("呈贡等待同步有限公司", wrong, document(3), RunningPortal.get().days().ago(3));
        String batch = machine.record("race-waiting", file.bytes(StandardCharsets.UTF_8))
                .path("number")
                .asText();
        String line = tables.texts(
                        "SELECT w.line_number FROM rec_waiting_row w JOIN rec_batch b ON b.id = w.batch_id WHERE b.number = ?",
                        batch)
                .get(0);
        String page = "/office/records/waiting-row.xhtml?batch=" + batch + "&line=" + line;
        RACE.one(
                "WAITING_ROW_DROPPED",
                batch + ":" + line,
                Race.pressing(new Form(page, "dropForm", "drop", Map.of("reason", REASON)), clerks));
    }

    /** Somebody else has the batch in hand for as long as it takes to stop it. */
    @Test
    @Raced("RecordImport.stop")
    void aRecordingIsStoppedOnce() throws Exception {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        file.fine("呈贡停止同步有限公司", code(5), document(5), RunningPortal.get().days().ago(3));
        HttpOfficer.FormFile stopped =
                new HttpOfficer.FormFile("uploadForm:file", "stopped.csv", file.bytes(StandardCharsets.UTF_8));
        String page = "/office/records/import.xhtml";
        String batch = clerks[0]
                .upload(page, "uploadForm", stopped, "uploadForm:upload")
                .header("Location")
                .orElseThrow()
                .replaceAll(".*number=", "");
        Waiting.until(
                "the file is looked through and out of hands",
                () -> tables.finds(
                        "SELECT 1 FROM rec_batch WHERE number = ? AND state = 'CHECKED' AND worker IS NULL", batch));
        try (OpenTransaction confirmed = new OpenTransaction("kunming")) {
            confirmed.execute(
                    "UPDATE rec_batch SET state = 'CONFIRMED', worker = 'somebody', version = version + 1,"
                            + " worker_until = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR WHERE number = ?",
                    batch);
            confirmed.commit();
        }
        OfficeApi clerk = AtWork.officer("kunming", "clerk.market");
        OfficeApi[] all = {clerk, machine, clerk};
        RACE.one(
                "RECORDS_BATCH_STOPPED",
                batch,
                Race.each(all, one -> one.post("records/batches/" + batch + "/stop", Map.of())));
    }

    private static String code(int row) {
        return FictionalCodes.company("530114", FIRST + row);
    }

    private static String document(int row) {
        return "呈单步〔2026〕" + row + "号";
    }
}
