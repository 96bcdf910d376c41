package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;
import static org.creditportal.systemtests.sanctions.JointCaseSteps.HONOURS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures and their grounds on the real database: what a ground does, its measures do in the same moment, whoever answers meanwhile. */
class SanctionsAtOnceIT {

    private static final int CASES = 6;
    private static final int MARKED = CASES;
    private static final int UNMARKED = CASES + 1;
    private static final int LAPSED = UNMARKED + 1;
    private static final int DISPENSED = LAPSED + 1;

    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();

    private static OfficeApi clerk;
    private static OfficeApi reviewer;
    private static ListingSteps steps;
    private static FinedCompanies companies;
    private static JointCaseSteps cases;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        clerk = AtWork.machine("kunming");
        reviewer = AtWork.officer("kunming", "reviewer.market");
        steps = new ListingSteps(clerk);
        cases = new JointCaseSteps(clerk, reviewer);
        companies = FinedCompanies.recorded(clerk, "呈贡惩戒测试", "呈惩罚", 700, DISPENSED + 1);
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    @Test
    void anEntryInForceOpensItsCaseAndWithdrawingItLiftsEveryMeasure() {
        String entry = published(0);
        String of = cases.initiated(entry, HONOURS, "n-procurement-refuse");
        String done = cases.task(of, HONOURS);
        cases.lead(done, "RECEIVED", "APPLYING", "IMPLEMENTED");
        done(cases.feedBack(done));
        done(cases.review(done, "REVIEWED"));
        assertThat(steps.withdraw(entry).statusCode()).isEqualTo(200);
        assertThat(clerk.read("joint-cases/" + of).path("standing").asText()).isEqualTo("OVER");
        assertThat(cases.states(of)).containsOnly("LIFTED", "REVERSING");
        assertThat(cases.state(done)).isEqualTo("REVERSING");
        assertThat(cases.runningClocks(done)).isEqualTo(1);
        cases.lead(done, "REVERSED");
        assertThat(cases.runningClocks(done)).isZero();
    }

    /** Days pass without anybody: what is over applies no more, before the round of the night has lifted it. */
    @Test
    void aMeasureIsNotAppliedAfterItsOwnLastDay() throws Exception {
        String of = cases.initiated(published(LAPSED), HONOURS);
        String task = cases.task(of, HONOURS);
        cases.lead(task, "RECEIVED");
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(
                    "UPDATE snc_task SET last_day = ? WHERE number = ?",
                    RunningPortal.get().days().today().minusDays(1).toString(),
                    task);
            later.commit();
        }
        assertThat(cases.read(task).path("standing").asText()).isEqualTo("OVER");
        assertThat(OfficeApi.refusal(cases.step(task, "APPLYING"), 422)).isEqualTo("sanctions.notInForce");
        assertThat(clerk.read("joint-cases/" + of).path("standing").asText()).isEqualTo("IN_FORCE");
    }

    /** That nothing is done about somebody on a list takes two officers. */
    @Test
    void aCaseIsDispensedWithByTwoOfficers() {
        String of = cases.caseOf(published(DISPENSED));
        assertThat(done(cases.choose(of)).path("state").asText()).isEqualTo("CHOSEN");
        assertThat(done(cases.decide(of)).path("state").asText()).isEqualTo("DISPENSED");
        assertThat(cases.states(of)).isEmpty();
    }

    @Test
    void onlyWhatFitsIsChosenAndNeverReviewedByWhoChose() {
        String of = cases.caseOf(published(1));
        JsonNode found = clerk.read("joint-cases/" + of);
        List<String> fitting = StreamSupport.stream(
                        found.path("fittingMeasures").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        assertThat(fitting).contains(HONOURS, "n-procurement-refuse").doesNotContain("n-exit-tax", "n-civil-servant");
        Http.Answer unfit = cases.choose(of, "n-exit-tax");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("sanctions.measureUnfit");
        assertThat(cases.choose(of, HONOURS).statusCode()).isEqualTo(200);
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
            String task = cases.task(cases.initiated(entry, HONOURS, "n-procurement-refuse"), HONOURS);
            cases.lead(task, "RECEIVED");
            List<Http.Answer> answers = AllAtOnce.ask(() -> cases.step(task, "APPLYING"), () -> steps.withdraw(entry));
            assertThat(answers.get(1).statusCode()).as(answers.get(1).body()).isEqualTo(200);
            boolean first = answers.get(0).statusCode() == 200;
            assertThat(answers.get(0).statusCode()).as(answers.get(0).body()).isIn(200, 409, 422);
            assertThat(cases.state(task)).isEqualTo(first ? "REVERSING" : "LIFTED");
        }
    }

    @Test
    void aChoiceThatIsReviewedWhileTheEntryIsBeingWithdrawnHandsNothingOut() throws Exception {
        String entry = published(CASES - 1);
        String of = cases.caseOf(entry);
        assertThat(cases.choose(of, HONOURS).statusCode()).isEqualTo(200);
        try (OpenTransaction first = new OpenTransaction("kunming")) {
            first.execute("SELECT id FROM snc_case WHERE number = ? FOR UPDATE", of);
            Future<Http.Answer> withdrawing = PEOPLE.submit(() -> steps.withdraw(entry));
            first.awaitWaiter();
            Future<Http.Answer> deciding = PEOPLE.submit(() -> cases.decide(of));
            first.commit();
            assertThat(withdrawing.get().statusCode()).isEqualTo(200);
            assertThat(deciding.get().statusCode()).as(deciding.get().body()).isIn(200, 409, 422);
        }
        assertThat(clerk.read("joint-cases/" + of).path("state").asText()).isEqualTo("LIFTED");
        assertThat(cases.states(of)).allMatch("LIFTED"::equals);
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
                        "subjects", List.of(companies.code(MARKED), companies.code(UNMARKED)),
                        "inspectors",
                                List.of(
                                        Map.of("card", "K1", "name", "甲"),
                                        Map.of("card", "K2", "name", "乙", "avoids", List.of(companies.code(MARKED))),
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
                        "identifier", companies.code(MARKED)),
                "Idempotency-Key",
                "marked-" + matter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer);
    }

    private String published(int i) {
        return steps.published(companies.record(i), "多次销售超过保质期的食品。");
    }
}
