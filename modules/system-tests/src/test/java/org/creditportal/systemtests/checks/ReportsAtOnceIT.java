package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reports that are being issued while what they tell changes, on the real database. */
class ReportsAtOnceIT {

    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();
    private static OfficeApi market;
    private static OfficeApi counter;
    private static ReportSteps steps;
    private static ListingSteps listing;

    @BeforeAll
    static void comeIn() {
        market = AtWork.machine("kunming");
        counter = AtWork.officer("kunming", "credit.officer");
        steps = new ReportSteps(market, counter);
        listing = new ListingSteps(market);
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    /** A report that was read already, and is not there yet, is one that told: whoever takes the entry back waits, and finds it. */
    @Test
    void aReportThatIsBeingIssuedWhileItsEntryIsTakenBackSaysSo() throws Exception {
        String document = "测接罚〔2026〕6号";
        String code = FictionalCodes.company("530126", 8856);
        steps.recordFacts(code, document, "误。", "report-beside-withdrawal");
        String entry = listing.published(steps.record(document), "多次销售超过保质期的食品。");
        steps.issue(steps.appliedOn(code, "接-并-1"));
        String address = steps.appliedOn(code, "接-并-2");
        try (OpenTransaction numbers = new OpenTransaction("kunming")) {
            numbers.execute("SELECT last_place FROM krn_number_series FOR UPDATE");
            Future<JsonNode> issuing = PEOPLE.submit(() -> steps.issue(address));
            numbers.awaitWaiter();
            Future<Http.Answer> withdrawing = PEOPLE.submit(() -> listing.withdraw(entry));
            numbers.awaitWaiters(2);
            numbers.commit();
            issuing.get();
            assertThat(withdrawing.get().statusCode())
                    .as(withdrawing.get().body())
                    .isEqualTo(200);
        }
        assertThat(OfficeApi.json(counter.get(address)).path("wrong").path(0).asText())
                .isEqualTo(entry);
    }

    /** A copy that is made already, and is not there yet: whoever takes back what it tells waits for it, and it verifies as overtaken. */
    @Test
    void aCopyThatIsBeingPrintedWhileAnEntryIsTakenBackVerifiesAsOvertaken() throws Exception {
        String document = "测接罚〔2026〕12号";
        String code = FictionalCodes.company("530126", 8862);
        steps.recordFacts(code, document, "误。", "report-printed-beside");
        String entry = listing.published(steps.record(document), "多次销售超过保质期的食品。");
        String address = steps.appliedOn(code, "接-并-6");
        JsonNode report = steps.issue(address);
        try (OpenTransaction copying = new OpenTransaction("kunming")) {
            copying.execute(
                    "INSERT INTO cor_copy (id, document_number, place, code, digest, file_id, recipient, printed_on, printed_by,"
                            + " printed_by_name, printed_at) SELECT 1, document_number, 1, '-', '-', 1, '-', CURRENT_DATE, '-',"
                            + " '-', NOW(6) FROM chk_report WHERE number = ?",
                    report.path("number").asText());
            Future<Http.Answer> printing = PEOPLE.submit(
                    () -> counter.post(address + "/prints", Map.of("words", "甲"), "Idempotency-Key", "printed-beside"));
            copying.awaitWaiter();
            Future<Http.Answer> withdrawing = PEOPLE.submit(() -> listing.withdraw(entry));
            copying.awaitWaiters(2);
            copying.giveUp();
            assertThat(printing.get().statusCode()).as(printing.get().body()).isEqualTo(200);
            assertThat(withdrawing.get().statusCode())
                    .as(withdrawing.get().body())
                    .isEqualTo(200);
        }
        assertThat(new TenantTables("kunming")
                        .texts(
                                "SELECT overtaken_on FROM dsc_document WHERE official_number = ?",
                                report.path("officialNumber").asText()))
                .hasSize(2)
                .containsOnly(RunningPortal.get().days().today().toString());
    }

    /** What is being changed when a report is issued is told as it has become. */
    @Test
    void aReportThatIsIssuedWhileItsRecordIsBeingChangedTellsTheChange() throws Exception {
        String document = "测接罚〔2026〕7号";
        String code = FictionalCodes.company("530126", 8857);
        steps.recordFacts(code, document, "误。", "report-beside-change");
        String address = steps.appliedOn(code, "接-并-3");
        try (OpenTransaction changing = new OpenTransaction("kunming")) {
            changing.execute(
                    "UPDATE rec_record SET document_number = ?, version = version + 1 WHERE document_number = ?",
                    "测接罚〔2026〕8号",
                    document);
            Future<JsonNode> issuing = PEOPLE.submit(() -> steps.issue(address));
            changing.awaitWaiter();
            changing.commit();
            assertThat(issuing.get().path("parts").findValuesAsText("document")).containsExactly("测接罚〔2026〕8号");
        }
    }

    /** A measure that was read already: whoever ends it waits for the report, and it says so. */
    @Test
    void aReportThatIsBeingIssuedWhileAMeasureIsEndedSaysSo() throws Exception {
        String document = "测接罚〔2026〕9号";
        String code = FictionalCodes.company("530126", 8859);
        OfficeApi reviewer = AtWork.officer("kunming", "reviewer.market");
        steps.recordFacts(code, document, "误。", "report-beside-mark");
        String entry = listing.published(steps.record(document), "多次销售超过保质期的食品。");
        String mark = marked(entry);
        step(reviewer, mark, "APPROVED");
        steps.issue(steps.appliedOn(code, "接-并-4"));
        String address = steps.appliedOn(code, "接-并-5");
        try (OpenTransaction numbers = new OpenTransaction("kunming")) {
            numbers.execute("SELECT last_place FROM krn_number_series FOR UPDATE");
            Future<JsonNode> issuing = PEOPLE.submit(() -> steps.issue(address));
            numbers.awaitWaiter();
            Future<JsonNode> ending = PEOPLE.submit(() -> step(reviewer, mark, "ENDED"));
            numbers.awaitWaiters(2);
            numbers.commit();
            assertThat(measures(issuing.get())).hasSize(1);
            assertThat(ending.get().path("standing").asText()).isEqualTo("OVER");
        }
        JsonNode told = OfficeApi.json(counter.get(address));
        assertThat(told.path("outdated").path(0).asText()).isEqualTo(mark);
        assertThat(told.path("wrong")).isEmpty();
    }

    /** With one penalty of the last three years the company comes to C: what was kept of it as D rested on something else. */
    @Test
    void aGradeIsToldOnlyWhileWhatIsInForceComesToIt() throws Exception {
        String document = "测接罚〔2026〕11号";
        String code = FictionalCodes.company("530126", 8861);
        steps.recordFacts(code, document, "误。", "report-graded");
        graded(document, 1, "20.00", "D");
        String told = steps.issue(steps.appliedOn(code, "接-评-1")).path("parts").toString();
        assertThat(told).contains("待重新评价").doesNotContain("20.00");
        graded(document, 2, "66.00", "C");
        told = steps.issue(steps.appliedOn(code, "接-评-2")).path("parts").toString();
        assertThat(told).contains("C (66.00)").doesNotContain("待重新评价");
    }

    private static void graded(String document, int id, String points, String grade) throws Exception {
        String today = RunningPortal.get().days().today().toString();
        try (OpenTransaction grading = new OpenTransaction("kunming")) {
            grading.execute(
                    "INSERT INTO chk_score (id, number, check_number, look_number, bureau, subject_number, subject_name, model,"
                            + " edition, points, grade, scored_on, valid_until) SELECT ?, ?, '0000000000C01', ?,"
                            + " 'market-supervision', subject_number, ?, 'construction', 0, ?, ?, ?, ?"
                            + " FROM rec_record WHERE document_number = ?",
                    id,
                    "0000000000S0" + id,
                    "0000000000K0" + id,
                    ReportSteps.NAME,
                    points,
                    grade,
                    today,
                    today,
                    document);
            grading.commit();
        }
    }

    private static JsonNode measures(JsonNode report) {
        for (JsonNode part : report.path("parts")) {
            if (part.path("section").asText().equals("MEASURES")) {
                return part.path("items");
            }
        }
        throw new AssertionError(report.toString());
    }

    private static String marked(String entry) {
        Http.Answer proposed = market.post(
                "supervision-marks",
                Map.of(
                        "ground", entry,
                        "basisDocument", "中华人民共和国食品安全法",
                        "basisArticle", "第一百一十三条",
                        "until",
                                RunningPortal.get().days().today().plusMonths(1).toString(),
                        "reason", "多次违法，风险较高。"));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        return OfficeApi.json(proposed).path("number").asText();
    }

    private static JsonNode step(OfficeApi officer, String mark, String next) {
        Http.Answer taken =
                officer.post("supervision-marks/" + mark + "/step", Map.of("next", next, "reason", "情况已核实。"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        return OfficeApi.json(taken);
    }
}
