package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.sanctions.JointCaseSteps.HONOURS;

import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each act on measures, marks, inspections and typical cases by two officers at the same moment, on the real database: it is done once. */
class SanctionActsAtOnceIT {

    private static final int LED = 0;
    private static final int LATE = 1;
    private static final int MARKED = 2;

    private static OfficeApi clerk;
    private static OfficeApi colleague;
    private static OfficeApi reviewer;
    private static OfficeApi office;
    private static OfficeApi second;
    private static ListingSteps steps;
    private static FinedCompanies companies;
    private static JointCaseSteps cases;
    private final Race race = new Race("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        clerk = OfficeApi.ofMachine("kunming");
        colleague = OfficeApi.ofOfficer("kunming", "clerk.market");
        reviewer = OfficeApi.ofOfficer("kunming", "reviewer.market");
        office = OfficeApi.ofOfficer("kunming", "credit.officer");
        second = OfficeApi.ofOfficer("kunming", "credit.second");
        steps = new ListingSteps(clerk);
        cases = new JointCaseSteps(clerk, reviewer);
        companies = FinedCompanies.recorded(clerk, "呈贡惩戒同步", "呈惩步", 5_100, MARKED + 1);
    }

    @Test
    @Raced({
        "JointCases.choose",
        "JointCases.decide",
        "MeasureTasks.take",
        "MeasureTasks.feedBack",
        "MeasureTasks.review",
        "TypicalCases.propose",
        "TypicalCases.lead"
    })
    void measuresAreChosenDoneAndToldOfOnce() throws Exception {
        Race.Matter of = new Race.Matter("snc_case", "joint-cases", cases.caseOf(published(LED)));
        Map<String, Object> choice = Map.of("measures", List.of(HONOURS), "reason", "类别相符。");
        race.act("SANCTION_MEASURES_CHOSEN", of, "choice", choice, clerk, colleague);
        race.act("SANCTION_CASE_DECIDED", of, "decision", Map.of("approve", true, "reason", "同意。"), reviewer, reviewer);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_task WHERE case_number = ? AND bureau = 'market-supervision'",
                        of.number()))
                .isEqualTo(1);
        Race.Matter task = new Race.Matter("snc_task", "measure-tasks", cases.task(of.number(), HONOURS));
        for (String next : List.of("RECEIVED", "APPLYING", "IMPLEMENTED")) {
            Map<String, String> step = Map.of("next", next, "reason", "办理。");
            race.step("SANCTION_TASK_LED", task, "step", step, clerk, colleague, reviewer);
        }
        Map<String, String> result = Map.of(
                "result", "REFUSED",
                "matter", "荣誉称号评选",
                "actedOn", RunningPortal.get().days().today().toString());
        race.act("SANCTION_FED_BACK", task, "feedback", result, clerk, colleague);
        Map<String, String> review = Map.of("next", "REVIEWED", "reason", "已审核。");
        race.step("SANCTION_TASK_LED", task, "review", review, reviewer, reviewer);

        Map<String, String> proposal =
                Map.of("task", task.number(), "title", "取消参评资格", "text", "某公司被依法取消参评资格。", "reason", "具有警示意义。");
        OfficeApi[] both = {clerk, colleague};
        String typical = OfficeApi.json(race.one(
                        "TYPICAL_CASE_PROPOSED",
                        task.number(),
                        Race.each(both, officer -> officer.post("typical-cases", proposal))))
                .path("number")
                .asText();
        Race.Matter told = new Race.Matter("snc_typical_case", "typical-cases", typical);
        for (String next : List.of("PUBLISHED", "WITHDRAWN")) {
            race.step("TYPICAL_CASE_LED", told, "step", Map.of("next", next, "reason", "依规办理。"), office, second);
        }
    }

    @Test
    @Raced({"MeasureTasks.urge", "UrgingLetters.urge"})
    void aLateBureauIsUrgedOnceADay() throws Exception {
        String task = cases.task(cases.initiated(published(LATE), HONOURS), HONOURS);
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(
                    "UPDATE cas_clock SET started_on = started_on - INTERVAL 60 DAY, due_on = due_on - INTERVAL 60 DAY"
                            + " WHERE matter = ?",
                    task);
            later.commit();
        }
        Map<String, String> urging =
                Map.of("by", RunningPortal.get().days().today().plusDays(5).toString(), "words", "请尽快签收并办理。");
        OfficeApi[] both = {office, second, office};
        race.one(
                "SANCTION_TASK_URGED",
                task,
                Race.each(both, officer -> officer.post("measure-tasks/" + task + "/urging", urging)));
        assertThat(tables.number("SELECT COUNT(*) FROM cor_urging WHERE matter = ?", task))
                .isEqualTo(1);
        assertThat(tables.number("SELECT COUNT(*) FROM cor_document WHERE matter = ?", task))
                .as("letters")
                .isEqualTo(1);
    }

    @Test
    @Raced({"KeySupervision.propose", "KeySupervision.take"})
    void aSubjectIsMarkedOnce() throws Exception {
        String ground = companies.record(MARKED);
        Map<String, String> proposal = Map.of(
                "ground", ground,
                "basisDocument", "中华人民共和国食品安全法",
                "basisArticle", "第一百一十三条",
                "until", RunningPortal.get().days().today().plusMonths(1).toString(),
                "reason", "多次违法，风险较高。");
        OfficeApi[] both = {clerk, colleague, clerk};
        String mark = OfficeApi.json(race.one(
                        "KEY_SUPERVISION_PROPOSED",
                        ground,
                        Race.each(both, officer -> officer.post("supervision-marks", proposal))))
                .path("number")
                .asText();
        Race.Matter marked = new Race.Matter("snc_mark", "supervision-marks", mark);
        for (String next : List.of("APPROVED", "ENDED")) {
            race.step("KEY_SUPERVISION_LED", marked, "step", Map.of("next", next, "reason", "同意。"), reviewer, reviewer);
        }
    }

    @Test
    @Raced({"InspectionPlans.draft", "InspectionPlans.take", "InspectionPlans.tell"})
    void inspectionsArePlannedDrawnAndToldOnce() throws Exception {
        String today = RunningPortal.get().days().today().toString();
        Map<String, Object> draft = Map.of(
                "matter", "同步检查",
                "from", today,
                "until", RunningPortal.get().days().today().plusMonths(1).toString(),
                "subjects", List.of(companies.code(LED), companies.code(LATE)),
                "inspectors", List.of(Map.of("card", "K1", "name", "甲"), Map.of("card", "K2", "name", "乙")));
        String number = race.begun("INSPECTIONS_PLANNED", "同步检查", clerk, "inspection-plans", draft);
        Race.Matter plan = new Race.Matter("snc_plan", "inspection-plans", number);
        race.step("INSPECTIONS_DRAWN", plan, "step", Map.of("next", "DRAWN", "reason", "按期抽取。"), reviewer, reviewer);
        int place = clerk.read("inspection-plans/" + number)
                .path("inspections")
                .get(0)
                .path("place")
                .asInt();
        Map<String, Object> result = Map.of("inspection", place, "result", "NOTHING_FOUND", "inspectedOn", today);
        race.act("INSPECTION_RESULT_TOLD", plan, "result", result, clerk, colleague);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_plan_result r JOIN snc_plan p ON p.id = r.plan_id WHERE p.number = ?",
                        number))
                .isEqualTo(1);
    }

    private static String published(int i) {
        return steps.published(companies.record(i), "多次销售超过保质期的食品。");
    }
}
