package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** Whatever is sent twice, at once or in another order has one effect. Each test has companies and documents of its own. */
class ImportOnceIT {

    private static final String DECIDED = RunningPortal.get().days().monthsAgo(5);
    private static final int ROWS = 300;
    private static final String DIVISION = "530111";

    private final OfficeApi market = OfficeApi.ofMachine("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @Test
    void theSameRowsInAnotherOrderAddNothing() {
        PenaltyFile file = file("官序", 1_000);
        JsonNode first = market.record("order-1", bytes(file));
        assertThat(first.path("recorded").asInt()).isEqualTo(ROWS);

        JsonNode second = market.record("order-2", bytes(file.reversed()));
        assertThat(second.path("number")).isNotEqualTo(first.path("number"));
        assertThat(second.path("recorded").asInt()).isZero();
        assertThat(second.path("duplicate").asInt()).isEqualTo(ROWS);
        assertOneRecordEach("官序", ROWS);
    }

    @Test
    @Raced("RecordImport.deliver")
    void theSameFileFromTwoPeopleAtOnceIsOneBatch() throws Exception {
        byte[] file = bytes(file("官同", 2_000));
        List<String> numbers = atOnce(() -> market.deliver("at-once-1", file), () -> market.deliver("at-once-2", file));
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
        assertThat(market.awaitRecorded(numbers.get(0)).path("recorded").asInt())
                .isEqualTo(ROWS);
        assertOneRecordEach("官同", ROWS);
    }

    @Test
    void theSameRowsInTwoFilesAtOnceAreRecordedOnce() throws Exception {
        PenaltyFile file = file("官争", 3_000);
        List<JsonNode> batches = atOnce(
                () -> market.record("race-1", bytes(file)), () -> market.record("race-2", bytes(file.reversed())));
        assertThat(sum(batches, "recorded")).isEqualTo(ROWS);
        assertThat(sum(batches, "duplicate")).isEqualTo(ROWS);
        assertThat(sum(batches, "corrected")).isZero();
        assertOneRecordEach("官争", ROWS);
    }

    @Test
    void twoBureausNamingTheSameNewSubjectsMakeEachOnce() throws Exception {
        OfficeApi finance = OfficeApi.ofOfficer("kunming", "clerk.finance");
        byte[] ofMarket = bytes(file("官市", 4_000));
        byte[] ofFinance = bytes(file("官财", 4_000).reversed());
        atOnce(() -> market.record("subjects-1", ofMarket), () -> finance.record("subjects-2", ofFinance));
        assertOneRecordEach("官市", ROWS);
        assertOneRecordEach("官财", ROWS);
        String first = FictionalCodes.company(DIVISION, 4_000).substring(0, 13);
        assertThat(tables.number("SELECT COUNT(*) FROM rec_subject WHERE social_credit_code LIKE ?", first + "%"))
                .isEqualTo(ROWS);
        assertThat(tables.number(
                        "SELECT COUNT(DISTINCT social_credit_code) FROM rec_subject WHERE social_credit_code LIKE ?",
                        first + "%"))
                .isEqualTo(ROWS);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rec_subject_name n JOIN rec_subject s ON s.number = n.subject_number"
                                + " WHERE s.social_credit_code LIKE ?",
                        first + "%"))
                .isEqualTo(ROWS);
    }

    @Test
    void aKeyStandsForOneContent() {
        byte[] file = bytes(file("官键", 5_000));
        String number = market.deliver("one-key", file);
        assertThat(market.deliver("one-key", file)).isEqualTo(number);

        Http.Answer other = market.deliver("one-key", "other.csv", bytes(file("官键二", 6_000)));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("records.idempotencyKeyReused");
        assertThat(tables.number("SELECT COUNT(*) FROM rec_record WHERE document_number LIKE '官键二%'"))
                .isZero();

        Http.Answer unnamed = market.deliver(" ", "other.csv", bytes(file("官键三", 6_000)));
        assertThat(unnamed.statusCode()).isEqualTo(400);
        assertThat(unnamed.body()).contains("records.idempotencyKeyRequired");
        market.awaitRecorded(number);
        assertOneRecordEach("官键", ROWS);
    }

    @Test
    void rowsThatContradictEachOtherAreAllBad() {
        String code = FictionalCodes.company(DIVISION, 7_000);
        byte[] file = bytes(empty().fine("官渡测试矛盾有限公司", code, "官矛〔2026〕1号", DECIDED, "其一。")
                .fine("官渡测试矛盾有限公司", code, "官矛〔2026〕2号", DECIDED)
                .fine("官渡测试矛盾有限公司", code, "官矛〔2026〕1号", DECIDED, "其二。"));
        JsonNode batch = market.record("contradiction", file);
        assertThat(batch.path("bad").asInt()).isEqualTo(2);
        assertThat(batch.path("recorded").asInt()).isEqualTo(1);
        assertThat(batch.path("errors").path("items").findValuesAsText("line")).containsExactly("2", "4");
        assertThat(batch.path("errors").path("items").findValuesAsText("code")).containsOnly("REPEATED_DIFFERENTLY");
        assertThat(tables.texts("SELECT document_number FROM rec_record WHERE subject_code = ?", code))
                .containsExactly("官矛〔2026〕2号");
    }

    /** One document decides about several: the good row of one is not the mended row of the other. */
    @Test
    void aFaultyRowWaitsUntilItsOwnSubjectIsReported() {
        String first = FictionalCodes.company(DIVISION, 9_000);
        String second = FictionalCodes.company(DIVISION, 9_001);
        String document = "官并〔2026〕1号";
        JsonNode batch = market.record(
                "several-1",
                bytes(empty().fine("官渡测试并罚甲有限公司", first, document, DECIDED)
                        .fine("官渡测试并罚乙有限公司", second.substring(0, 17) + "?", document, DECIDED)));
        assertThat(batch.path("recorded").asInt()).isEqualTo(1);
        assertThat(waiting(document)).containsExactly("WAITING");
        JsonNode amended =
                market.record("several-1b", bytes(empty().fine("官渡测试并罚甲有限公司", first, document, DECIDED, "更正。")));
        assertThat(amended.path("corrected").asInt()).isEqualTo(1);
        assertThat(waiting(document)).as("a correction of the other one").containsExactly("WAITING");
        market.record(
                "several-2",
                bytes(empty().fine("官渡测试并罚丙有限公司", FictionalCodes.company(DIVISION, 9_002), document, DECIDED)));
        assertThat(waiting(document)).containsExactly("WAITING");
        market.record("several-3", bytes(empty().fine("官渡测试并罚乙有限公司", second, document, DECIDED)));
        assertThat(waiting(document)).containsExactly("SETTLED");
    }

    /** Only one is decided about: what was wrong may have been the name itself. */
    @Test
    void theOnlyRowOfADocumentIsMendedUnderAnotherName() {
        String code = FictionalCodes.company(DIVISION, 9_010);
        String document = "官独〔2026〕1号";
        market.record(
                "only-1",
                bytes(empty().fine("官渡测试独任有限公可", code.substring(0, 17) + "?", document, DECIDED)
                        .fine("官渡测试旁人有限公司", FictionalCodes.company(DIVISION, 9_011), "官独〔2026〕2号", DECIDED)));
        assertThat(waiting(document)).containsExactly("WAITING");
        market.record("only-2", bytes(empty().fine("官渡测试独任有限公司", code, document, DECIDED)));
        assertThat(waiting(document)).containsExactly("SETTLED");
    }

    private List<String> waiting(String document) {
        return tables.texts("SELECT state FROM rec_waiting_row WHERE document_number = ?", document);
    }

    @Test
    void aCorrectionSupersedesAndTheOldFileDoesNotBringItBack() {
        String code = FictionalCodes.company(DIVISION, 8_000);
        byte[] wrong = bytes(empty().fine("官渡测试更正有限公司", code, "官更〔2026〕1号", DECIDED, "误。"));
        byte[] right = bytes(empty().fine("官渡测试更正有限公司", code, "官更〔2026〕1号", DECIDED, "正。"));
        market.record("correction-1", wrong);
        JsonNode correction = market.record("correction-2", right);
        assertThat(correction.path("corrected").asInt()).isEqualTo(1);
        assertThat(correction.path("recorded").asInt()).isZero();
        assertCorrected(code);

        market.record("correction-3", wrong);
        market.record("correction-4", right);
        assertCorrected(code);
    }

    private void assertCorrected(String code) {
        assertThat(tables.texts("SELECT revision FROM rec_record WHERE subject_code = ?", code))
                .containsExactly("2");
        assertThat(tables.texts(
                        "SELECT c.content FROM rec_content c JOIN rec_record r ON r.id = c.record_id"
                                + " WHERE r.subject_code = ?",
                        code))
                .singleElement()
                .satisfies(content -> assertThat(content).contains("正。").doesNotContain("误。"));
        assertThat(tables.texts(
                        "SELECT v.statement FROM rec_revision v JOIN rec_record r ON r.id = v.record_id"
                                + " WHERE r.subject_code = ?",
                        code))
                .singleElement()
                .satisfies(statement -> assertThat(statement).contains("误。"));
    }

    private void assertOneRecordEach(String documents, int rows) {
        assertThat(tables.number("SELECT COUNT(*) FROM rec_record WHERE document_number LIKE ?", documents + "〔%"))
                .isEqualTo(rows);
        assertThat(tables.number(
                        "SELECT COUNT(DISTINCT document_number) FROM rec_record WHERE document_number LIKE ?",
                        documents + "〔%"))
                .isEqualTo(rows);
    }

    private static int sum(List<JsonNode> batches, String count) {
        return batches.stream().mapToInt(batch -> batch.path(count).asInt()).sum();
    }

    private static PenaltyFile empty() {
        return new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
    }

    private static PenaltyFile file(String documents, int firstCompany) {
        PenaltyFile file = empty();
        IntStream.range(0, ROWS)
                .forEach(i -> file.fine(
                        "官渡测试" + firstCompany + "第" + i + "商行有限公司",
                        FictionalCodes.company(DIVISION, firstCompany + i),
                        documents + "〔2026〕" + (i + 1) + "号",
                        DECIDED));
        return file;
    }

    private static byte[] bytes(PenaltyFile file) {
        return file.bytes(StandardCharsets.UTF_8);
    }

    /** Both begin at the same moment. */
    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> work : List.of(one, other)) {
                futures.add(people.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
