package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures and their grounds on the real database: what a ground does, its measures do in the same moment, whoever answers meanwhile. */
class SanctionsAtOnceIT {

    private static final String DIVISION = "530114";
    private static final String HONOURS = "n-listed-honours";
    private static final int CASES = 6;
    private static final int MARKED = CASES;
    private static final int UNMARKED = CASES + 1;

    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();

    private static OfficeApi clerk;
    private static OfficeApi reviewer;
    private static ListingSteps steps;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        clerk = OfficeApi.ofMachine("kunming");
        reviewer = OfficeApi.ofOfficer("kunming", "reviewer.market");
        steps = new ListingSteps(clerk);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
        for (int i = 0; i <= UNMARKED; i++) {
            file.fine(
                    "呈贡惩戒测试" + i + "有限公司",
                    FictionalCodes.company(DIVISION, 700 + i),
                    "呈惩罚〔2026〕" + i + "号",
                    RunningPortal.get().days().monthsAgo(5));
        }
        clerk.record("sanctions-at-once", file.bytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    @Test
    void anEntryInForceOpensItsCaseAndWithdrawingItLiftsEveryMeasure() {
        String entry = published(0);
        String of = initiated(entry);
        String done = task(of, HONOURS);
        lead(done, "RECEIVED");
        lead(done, "APPLYING");
        lead(done, "IMPLEMENTED");
        Http.Answer fedBack = clerk.post(
                "measure-tasks/" + done + "/feedback",
                Map.of(
                        "result", "REFUSED",
                        "matter", "荣誉称号评选",
                        "actedOn",
                                RunningPortal.get()
                                        .days()
                                        .today()
                                        .minusMonths(1)
                                        .toString()));
        assertThat(fedBack.statusCode()).as(fedBack.body()).isEqualTo(200);
        assertThat(reviewer.post("measure-tasks/" + done + "/review", Map.of("next", "REVIEWED", "reason", "属实。"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(steps.withdraw(entry).statusCode()).isEqualTo(200);
        assertThat(clerk.read("joint-cases/" + of).path("standing").asText()).isEqualTo("OVER");
        assertThat(states(of)).containsOnly("LIFTED", "REVERSING");
        assertThat(state(done)).isEqualTo("REVERSING");
        assertThat(tables.number("SELECT COUNT(*) FROM cas_clock WHERE matter = ? AND ended_on IS NULL", done))
                .isEqualTo(1);
        lead(done, "REVERSED");
        assertThat(tables.number("SELECT COUNT(*) FROM cas_clock WHERE matter = ? AND ended_on IS NULL", done))
                .isZero();
    }

    @Test
    void onlyWhatFitsIsChosenAndNeverReviewedByWhoChose() {
        String of = caseOf(published(1));
        JsonNode found = clerk.read("joint-cases/" + of);
        List<String> fitting = StreamSupport.stream(
                        found.path("fittingMeasures").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        assertThat(fitting).contains(HONOURS, "n-procurement-refuse").doesNotContain("n-exit-tax", "n-civil-servant");
        Http.Answer unfit = choose(of, "n-exit-tax");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("sanctions.measureUnfit");
        assertThat(choose(of, HONOURS).statusCode()).isEqualTo(200);
        assertThat(clerk.post("joint-cases/" + of + "/decision", Map.of("approve", true, "reason", "自审。"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(reviewer.post("joint-cases/" + of + "/decision", Map.of("approve", false, "reason", "再选。"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(clerk.read("joint-cases/" + of).path("state").asText()).isEqualTo("OPENED");
    }

    @Test
    void anAnswerComesWhollyBeforeTheLiftingOrFindsIt() throws Exception {
        for (int i = 2; i < CASES - 1; i++) {
            String entry = published(i);
            String task = task(initiated(entry), HONOURS);
            lead(task, "RECEIVED");
            List<Http.Answer> answers = atOnce(() -> step(task, "APPLYING"), () -> steps.withdraw(entry));
            assertThat(answers.get(1).statusCode()).as(answers.get(1).body()).isEqualTo(200);
            boolean first = answers.get(0).statusCode() == 200;
            assertThat(answers.get(0).statusCode()).as(answers.get(0).body()).isIn(200, 409, 422);
            assertThat(state(task)).isEqualTo(first ? "REVERSING" : "LIFTED");
        }
    }

    @Test
    void aChoiceThatIsReviewedWhileTheEntryIsBeingWithdrawnHandsNothingOut() throws Exception {
        String entry = published(CASES - 1);
        String of = caseOf(entry);
        assertThat(choose(of, HONOURS).statusCode()).isEqualTo(200);
        try (OpenTransaction first = new OpenTransaction("kunming")) {
            first.execute("SELECT id FROM snc_case WHERE number = ? FOR UPDATE", of);
            Future<Http.Answer> withdrawing = PEOPLE.submit(() -> steps.withdraw(entry));
            first.awaitWaiter();
            Future<Http.Answer> deciding = PEOPLE.submit(() -> decide(of));
            first.commit();
            assertThat(withdrawing.get().statusCode()).isEqualTo(200);
            assertThat(deciding.get().statusCode()).as(deciding.get().body()).isIn(200, 409, 422);
        }
        assertThat(clerk.read("joint-cases/" + of).path("state").asText()).isEqualTo("LIFTED");
        assertThat(states(of)).allMatch("LIFTED"::equals);
    }

    @Test
    void aMarkHoldsNoLongerThanItsEntryAndRaisesWhatTheLotComesTo() {
        String entry = published(MARKED);
        String today = RunningPortal.get().days().today().toString();
        JsonNode proposed = done(clerk.post(
                "supervision-marks",
                Map.of(
                        "ground", entry,
                        "basisDocument", "中华人民共和国食品安全法",
                        "basisArticle", "第一百一十三条",
                        "until",
                                RunningPortal.get().days().today().plusMonths(1).toString(),
                        "reason", "多次违法，风险较高。")));
        assertThat(proposed.path("standing").asText()).isEqualTo("PENDING");
        String mark = proposed.path("number").asText();
        Map<String, Object> approval = Map.of("next", "APPROVED", "reason", "同意。");
        assertThat(clerk.post("supervision-marks/" + mark + "/step", approval).statusCode())
                .isEqualTo(404);
        assertThat(done(reviewer.post("supervision-marks/" + mark + "/step", approval))
                        .path("standing")
                        .asText())
                .isEqualTo("IN_FORCE");
        assertThat(looked("1").path("effects").toString()).contains("KEY_SUPERVISION");

        JsonNode plan = done(clerk.post(
                "inspection-plans",
                Map.of(
                        "matter", "食品经营检查",
                        "from", today,
                        "until",
                                RunningPortal.get().days().today().plusMonths(1).toString(),
                        "subjects", List.of(code(MARKED), code(UNMARKED)),
                        "inspectors",
                                List.of(
                                        Map.of("card", "K1", "name", "甲"),
                                        Map.of("card", "K2", "name", "乙", "avoids", List.of(code(MARKED))),
                                        Map.of("card", "K3", "name", "丙")))));
        String at = "inspection-plans/" + plan.path("number").asText();
        JsonNode drawn = done(reviewer.post(at + "/step", Map.of("next", "DRAWN", "reason", "按期抽取。")));
        assertThat(drawn.path("reproduced").asBoolean()).isTrue();
        List<JsonNode> inspections = new ArrayList<>();
        drawn.path("inspections").forEach(inspections::add);
        assertThat(inspections)
                .filteredOn(one -> one.path("mark").asText().equals(mark))
                .hasSize(2)
                .noneMatch(one -> one.path("inspectors").toString().contains("K2"));
        assertThat(inspections).filteredOn(one -> !one.hasNonNull("mark")).hasSize(1);
        JsonNode last = null;
        for (JsonNode one : inspections) {
            last = done(clerk.post(
                    at + "/result",
                    Map.of("inspection", one.path("place").asInt(), "result", "NOTHING_FOUND", "inspectedOn", today)));
        }
        assertThat(last.path("state").asText()).isEqualTo("CLOSED");

        assertThat(steps.withdraw(entry).statusCode()).isEqualTo(200);
        assertThat(clerk.read("supervision-marks/" + mark).path("standing").asText())
                .isEqualTo("OVER");
        assertThat(looked("2").path("effects").toString()).doesNotContain("KEY_SUPERVISION");
    }

    private static JsonNode looked(String matter) {
        Http.Answer answer = clerk.post(
                "checks",
                Map.of(
                        "area", "food-drug-supervision",
                        "matterKind", "supervision",
                        "matterNumber", "呈重监〔2026〕" + matter + "号",
                        "matterName", "食品经营检查",
                        "purpose", "监管分类",
                        "askedBy", "CODE",
                        "identifier", code(MARKED)),
                "Idempotency-Key",
                "marked-" + matter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer);
    }

    private static String code(int i) {
        return FictionalCodes.company(DIVISION, 700 + i);
    }

    private static JsonNode done(Http.Answer answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return OfficeApi.json(answer);
    }

    private String published(int i) {
        String record = tables.texts("SELECT number FROM rec_record WHERE document_number = ?", "呈惩罚〔2026〕" + i + "号")
                .get(0);
        return steps.published(record, "多次销售超过保质期的食品。");
    }

    private String caseOf(String entry) {
        Waiting.until(
                "the entry has its case", () -> !tables.texts("SELECT number FROM snc_case WHERE ground = ?", entry)
                        .isEmpty());
        return tables.texts("SELECT number FROM snc_case WHERE ground = ?", entry)
                .get(0);
    }

    private String initiated(String entry) {
        String of = caseOf(entry);
        Http.Answer chosen = choose(of, HONOURS, "n-procurement-refuse");
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(200);
        Http.Answer decided = decide(of);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(OfficeApi.json(decided).path("standing").asText()).isEqualTo("IN_FORCE");
        return of;
    }

    private static Http.Answer choose(String of, String... measures) {
        return clerk.post("joint-cases/" + of + "/choice", Map.of("measures", List.of(measures), "reason", "类别相符。"));
    }

    private static Http.Answer decide(String of) {
        return reviewer.post("joint-cases/" + of + "/decision", Map.of("approve", true, "reason", "同意。"));
    }

    /** The task of market supervision itself, whose officers do the steps here. */
    private String task(String of, String measure) {
        return tables.texts(
                        "SELECT number FROM snc_task WHERE case_number = ? AND measure_code = ?"
                                + " AND bureau = 'market-supervision'",
                        of,
                        measure)
                .get(0);
    }

    private static Http.Answer step(String task, String next) {
        return clerk.post("measure-tasks/" + task + "/step", Map.of("next", next, "reason", "办理。"));
    }

    private static void lead(String task, String next) {
        Http.Answer answer = step(task, next);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String state(String task) {
        return clerk.read("measure-tasks/" + task).path("state").asText();
    }

    private List<String> states(String of) {
        return tables.texts("SELECT state FROM snc_task WHERE case_number = ?", of);
    }

    @SafeVarargs
    private static List<Http.Answer> atOnce(Callable<Http.Answer>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<Future<Http.Answer>> running = new ArrayList<>();
        for (Callable<Http.Answer> act : acts) {
            running.add(PEOPLE.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        List<Http.Answer> answers = new ArrayList<>();
        for (Future<Http.Answer> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
