package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;
import static org.creditportal.systemtests.sanctions.JointCaseSteps.HONOURS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Onlookers;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A bureau answers in the moment in which the ground of its task is lifted or suspended: whichever comes first, the task ends where
 * lifting leads it, with the answer in its history or refused, and its clock does what the ground does.
 */
class RespondingWhileLiftingIT {

    private static final int LIFTED = 6;
    private static final int SUSPENDED = LIFTED;
    private static final int ELSEWHERE = SUSPENDED + 1;
    private static final int TOGETHER = ELSEWHERE + 2;
    private static final int ROUNDS = 6;
    private static final int MANY = TOGETHER + ROUNDS;
    private static final int COPIES = 1_000;

    private static FinedCompanies companies;
    private OfficeApi clerk;
    private OfficeApi office;
    private ListingSteps steps;
    private JointCaseSteps cases;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        companies = FinedCompanies.recorded(AtWork.machine("kunming"), "呈贡反馈测试", "呈反罚", 5_240, MANY + 1);
    }

    /** A thousand rounds last as long as a login may: each test has its own. */
    @BeforeEach
    void beAtWork() {
        clerk = AtWork.machine("kunming");
        office = AtWork.officer("kunming", "credit.officer");
        steps = new ListingSteps(clerk);
        cases = new JointCaseSteps(clerk, AtWork.officer("kunming", "reviewer.market"));
    }

    /** What had begun is to be reversed, whatever was answered last; what had not begun is over. */
    @ParameterizedTest
    @CsvSource({
        "0, RECEIVED, NOT_CONCERNED, LIFTED, LIFTED",
        "1, RECEIVED, CANNOT, LIFTED, LIFTED",
        "2, RECEIVED, APPLYING, REVERSING, LIFTED",
        "3, RECEIVED APPLYING, IMPLEMENTED, REVERSING, REVERSING",
        "4, RECEIVED APPLYING IMPLEMENTED, FED_BACK, REVERSING, REVERSING",
        "5, RECEIVED APPLYING IMPLEMENTED FED_BACK, REVIEWED, REVERSING, REVERSING"
    })
    void anAnswerIsHeardBeforeTheLiftingOrRefusedByIt(
            int i, String before, String answer, String whenHeard, String whenRefused) throws Exception {
        String entry = published(i);
        String task = cases.task(cases.initiated(entry, HONOURS), HONOURS);
        for (String next : before.split(" ")) {
            done(answer(task, next));
        }
        List<Http.Answer> answers = AllAtOnce.ask(() -> answer(task, answer), () -> steps.withdraw(entry));
        done(answers.get(1));
        assertThat(answers.get(0).statusCode()).as(answers.get(0).body()).isIn(200, 409, 422);
        boolean heard = answers.get(0).statusCode() == 200;
        assertThat(cases.state(task)).isEqualTo(heard ? whenHeard : whenRefused);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_task_step s JOIN snc_task t ON t.id = s.task_id"
                                + " WHERE t.number = ? AND s.to_state = ?",
                        task,
                        answer))
                .isEqualTo(heard ? 1 : 0);
        assertThat(cases.runningClocks(task)).isEqualTo(cases.state(task).equals("REVERSING") ? 1 : 0);
    }

    /** All that fits is answered at the moment in which the ground is lifted: nothing of it applies once that is confirmed. */
    @Test
    void whateverIsAnsweredWhileItsGroundIsLiftedIsOverOnceThatIsConfirmed() throws Exception {
        for (int i = TOGETHER; i < TOGETHER + ROUNDS; i++) {
            String entry = published(i);
            List<String> tasks = tasksOfAllThatFits(entry);
            List<Callable<Http.Answer>> people = new ArrayList<>();
            people.add(() -> steps.withdraw(entry));
            tasks.forEach(task -> people.add(() -> cases.step(task, "RECEIVED")));
            List<Http.Answer> answers = Race.unhurt(people);
            if (answers.get(0).statusCode() != 200) {
                done(steps.withdraw(entry));
            }
            assertThat(tasks).isNotEmpty().allSatisfy(task -> {
                assertThat(cases.state(task)).as(task).isEqualTo("LIFTED");
                assertThat(cases.read(task).path("standing").asText()).isNotEqualTo("IN_FORCE");
                assertThat(cases.runningClocks(task)).isZero();
                assertThat(cases.step(task, "APPLYING").statusCode()).isIn(409, 422);
            });
        }
    }

    /** Many times, with others who read: the answer counts or is refused, and what was lifted applies for nobody once that is confirmed. */
    @Test
    void nobodyReadsAMeasureAsInForceOnceItsLiftingIsConfirmed() throws Exception {
        String first = published(MANY);
        String of = cases.initiated(first, HONOURS);
        String task = cases.task(of, HONOURS);
        done(cases.step(task, "RECEIVED"));
        List<String> ends = new ArrayList<>();
        try (Onlookers readers = new Onlookers(1, this::applies)) {
            for (CaseCopies.Copy copy : CaseCopies.of(first, of, task, COPIES)) {
                List<Http.Answer> answers =
                        AllAtOnce.ask(() -> cases.step(copy.task(), "APPLYING"), () -> steps.withdraw(copy.entry()));
                if (answers.get(1).statusCode() != 200) {
                    assertThat(answers.get(1).statusCode())
                            .as(answers.get(1).body())
                            .isEqualTo(409);
                    done(steps.withdraw(copy.entry()));
                }
                assertThat(applies(copy.task())).isFalse();
                readers.lookFor(copy.task());
                assertThat(answers.get(0).statusCode())
                        .as(answers.get(0).body())
                        .isIn(200, 409, 422);
                boolean heard = answers.get(0).statusCode() == 200;
                ends.add(copy.task() + " " + (heard ? "REVERSING" : "LIFTED"));
            }
            assertThat(readers.seen()).isZero();
        }
        assertThat(tables.texts("SELECT CONCAT(number, ' ', state) FROM snc_task WHERE number LIKE '1AK%'"))
                .containsExactlyInAnyOrderElementsOf(ends);
    }

    private boolean applies(String task) {
        return cases.read(task).path("standing").asText().equals("IN_FORCE");
    }

    @Test
    void theClockThatAnAnswerStartsStandsStillExactlyWhileTheGroundDoes() throws Exception {
        String entry = published(SUSPENDED);
        for (String task : tasksOfAllThatFits(entry)) {
            List<Http.Answer> answers = AllAtOnce.ask(
                    () -> cases.step(task, "RECEIVED"),
                    () -> office.post(
                            "list-entries/" + entry + "/suspension",
                            Map.of("document", "测中止〔2026〕1号", "words", "法院裁定中止执行。")));
            answers.forEach(OfficeApi::done);
            assertThat(cases.read(task).path("standing").asText()).isEqualTo("SUSPENDED");
            assertThat(cases.runningClocks(task)).isEqualTo(1);
            assertThat(goingClocks(task)).as(task).isZero();
            assertThat(cases.step(task, "APPLYING").statusCode()).isEqualTo(422);
            List<Http.Answer> resumed = AllAtOnce.ask(
                    () -> cases.step(task, "CANNOT"),
                    () -> office.post("list-entries/" + entry + "/resumption", Map.of("words", "法院裁定恢复执行。")));
            resumed.forEach(OfficeApi::done);
            assertThat(cases.runningClocks(task)).isZero();
        }
        assertThat(cases.states(cases.caseOf(entry))).contains("CANNOT");
    }

    /** Another bureau than the lead implements: its answers are reviewed by the lead, and a third bureau does not know of the task. */
    @Test
    void anotherBureauAnswersIsReturnedAndExcusedAndAThirdIsRefused() {
        String task = ofFinance(ELSEWHERE);
        OfficeApi finance = AtWork.officer("kunming", "clerk.finance");
        OfficeApi reviewer = AtWork.officer("kunming", "reviewer.finance");
        OfficeApi third = AtWork.officer("kunming", "clerk.construction");
        assertThat(third.get("measure-tasks/" + task).statusCode()).isEqualTo(404);
        assertThat(step(third, task, "RECEIVED").statusCode()).isEqualTo(404);
        assertThat(cases.step(task, "RECEIVED").statusCode())
                .as("the lead bureau does not answer for it")
                .isIn(403, 404, 422);
        done(step(finance, task, "RECEIVED"));
        done(step(finance, task, "CANNOT"));
        assertThat(reviewer.post("measure-tasks/" + task + "/review", words("EXCUSED"))
                        .statusCode())
                .as("no bureau reviews itself")
                .isIn(403, 404, 422);
        done(cases.review(task, "RECEIVED"));
        done(step(finance, task, "CANNOT"));
        assertThat(done(cases.review(task, "EXCUSED")).path("state").asText()).isEqualTo("EXCUSED");
        assertThat(cases.runningClocks(task)).isZero();
    }

    @Test
    void anotherBureauFeedsBackAgainWhatWasReturned() {
        String task = ofFinance(ELSEWHERE + 1);
        OfficeApi finance = AtWork.officer("kunming", "clerk.finance");
        for (String next : List.of("RECEIVED", "APPLYING", "IMPLEMENTED")) {
            done(step(finance, task, next));
        }
        done(fedBack(finance, task, "政府采购项目一"));
        done(cases.review(task, "IMPLEMENTED"));
        done(fedBack(finance, task, "政府采购项目二"));
        done(cases.review(task, "REVIEWED"));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_task_feedback f JOIN snc_task t ON t.id = f.task_id WHERE t.number = ?",
                        task))
                .isEqualTo(2);
    }

    private String ofFinance(int company) {
        String of = cases.initiated(published(company), "n-procurement-refuse");
        return tables.texts("SELECT number FROM snc_task WHERE case_number = ? AND bureau = 'finance'", of)
                .get(0);
    }

    private static Http.Answer step(OfficeApi officer, String task, String next) {
        return officer.post("measure-tasks/" + task + "/step", words(next));
    }

    private static Http.Answer fedBack(OfficeApi officer, String task, String matter) {
        return officer.post(
                "measure-tasks/" + task + "/feedback",
                Map.of(
                        "result",
                        "REFUSED",
                        "matter",
                        matter,
                        "actedOn",
                        RunningPortal.get().days().today().toString()));
    }

    private static Map<String, String> words(String next) {
        return Map.of("next", next, "reason", "办理。");
    }

    /** Those of market supervision. */
    private List<String> tasksOfAllThatFits(String entry) {
        String of = cases.caseOf(entry);
        List<String> fitting = new ArrayList<>();
        clerk.read("joint-cases/" + of).path("fittingMeasures").forEach(measure -> fitting.add(measure.asText()));
        cases.initiated(entry, fitting.toArray(String[]::new));
        return tables.texts("SELECT number FROM snc_task WHERE case_number = ? AND bureau = 'market-supervision'", of);
    }

    private long goingClocks(String task) {
        return tables.number(
                "SELECT COUNT(*) FROM cas_clock WHERE matter = ? AND ended_on IS NULL AND due_on IS NOT NULL", task);
    }

    /** An answer of the bureau, or the lead bureau's to it. */
    private Http.Answer answer(String task, String next) {
        return switch (next) {
            case "FED_BACK" -> cases.feedBack(task);
            case "REVIEWED" -> cases.review(task, next);
            default -> cases.step(task, next);
        };
    }

    private String published(int i) {
        return steps.published(companies.record(i), "多次销售超过保质期的食品。");
    }
}
