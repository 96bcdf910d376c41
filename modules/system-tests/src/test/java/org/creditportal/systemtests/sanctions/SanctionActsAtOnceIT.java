package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.sanctions.JointCaseSteps.HONOURS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.HttpOfficer;
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
    private static final int OPENED = 3;
    private static final int CHOSEN = 4;

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
        clerk = AtWork.machine("kunming");
        colleague = AtWork.officer("kunming", "clerk.market");
        reviewer = AtWork.officer("kunming", "reviewer.market");
        office = AtWork.officer("kunming", "credit.officer");
        second = AtWork.officer("kunming", "credit.second");
        steps = new ListingSteps(clerk);
        cases = new JointCaseSteps(clerk, reviewer);
        companies = FinedCompanies.recorded(clerk, "呈贡惩戒同步", "呈惩步", 5_100, CHOSEN + 1);
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
            race.step("SANCTION_TASK_LED", task, "step", step, clerk, colleague);
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

    /** By its box in the list, which holds the version that was seen. */
    @Test
    void aChosenTaskIsReceivedAndNotASecondTime() {
        HttpOfficer window = race.windows("clerk.market")[0];
        String of = cases.initiated(published(CHOSEN), HONOURS);
        String task = cases.task(of, HONOURS);
        String page = "/office/sanctions/tasks.xhtml?side=RECEIVED&text=" + task;
        Map<String, String> form = window.form(page, "chosenForm");
        form.put("kitChosen", task + " " + cases.read(task).path("version").asLong());
        form.put("chosenReason", "签收。");
        assertThat(window.press(page, form, "receiveChosen").statusCode()).isEqualTo(302);
        assertThat(cases.state(task)).isEqualTo("RECEIVED");
        window.press(page, form, "receiveChosen");
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_task_step s JOIN snc_task t ON t.id = s.task_id WHERE t.number = ?"
                                + " AND s.to_state = 'RECEIVED'",
                        task))
                .isEqualTo(1);
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
        List<String> records = tables.texts(
                "SELECT r.number FROM rec_record r JOIN rec_batch b ON b.id = r.batch_id AND b.state = 'RECORDED'"
                        + " WHERE r.kind = 'INSPECTION' AND r.document_number LIKE CONCAT('%', ?)",
                number + "-" + place);
        assertThat(records).as("what was found is on record at once").hasSize(1);
        JsonNode told =
                clerk.read("inspection-plans/" + number).path("inspections").get(0);
        assertThat(told.path("inspectionRecord").asText()).isEqualTo(records.get(0));
        assertThat(tables.texts(
                        "SELECT c.content FROM rec_content c JOIN rec_record r ON r.id = c.record_id WHERE r.number = ?",
                        records.get(0)))
                .singleElement()
                .asString()
                .contains("\"INSPECTION_RESULT\":\"NOTHING_FOUND\"", "\"INSPECTION_KIND\":\"BY_LOT\"");
    }

    @Test
    @Raced({"PersonRestrictions.impose", "PersonRestrictions.ask", "PersonRestrictions.decide"})
    void aPersonIsRestrictedAndLetGoOnce() throws Exception {
        RestrictedCompanies led = RestrictedCompanies.recorded(clerk, 5_140, 1);
        String task = led.applying(led.published(0));
        String relation = clerk.read("person-restrictions/tasks/" + task + "/persons")
                .path(0)
                .path("relation")
                .asText();
        Map<String, String> imposing = Map.of(
                "task",
                task,
                "relation",
                relation,
                "ground",
                "DISHONESTY_LIST",
                "until",
                RunningPortal.get().days().today().plusMonths(3).toString(),
                "reason",
                "列入严重违法失信名单。");
        OfficeApi[] both = {clerk, colleague};
        String number = OfficeApi.json(race.one(
                        "PERSON_RESTRICTED",
                        task,
                        Race.each(both, officer -> officer.post("person-restrictions", imposing))))
                .path("number")
                .asText();
        Race.Matter restriction = new Race.Matter("snc_restriction", "person-restrictions", number);
        Map<String, Object> asked = Map.of("reason", "已履行全部义务。");
        race.step("PERSON_RESTRICTION_LED", restriction, "lifting", asked, clerk, colleague);
        Map<String, Object> lifted = Map.of("approve", true, "reason", "同意解除。");
        race.step("PERSON_RESTRICTION_LED", restriction, "decision", lifted, reviewer, reviewer);
    }

    @Test
    @Raced("JointCases.initiate")
    void aCaseIsOpenedOnARecordOnce() throws Exception {
        HttpOfficer[] clerks = race.windows("clerk.market", "clerk.market");
        String record = companies.record(OPENED);
        race.one("SANCTION_CASE_OPENED", record, Race.pressing(JointCaseSteps.opening(record), clerks));
        assertThat(tables.number("SELECT COUNT(*) FROM snc_case WHERE ground = ?", record))
                .isEqualTo(1);
    }

    /** A model of integrity of the demo, whose incentives the finance bureau carries out. */
    @Test
    @Raced("GreenChannel.use")
    void anIncentiveThatIsToldThriceIsUsedOnce() throws Exception {
        String measure = "优先给予财政资金补助%";
        String of = tables.texts(
                        "SELECT c.number FROM snc_case c JOIN snc_case_measure m ON m.case_id = c.id"
                                + " WHERE c.effect = 'INCENTIVE' AND c.initiated_on IS NOT NULL AND m.name_zh LIKE ?",
                        measure)
                .get(0);
        String code = tables.texts(
                        "SELECT m.code FROM snc_case c JOIN snc_case_measure m ON m.case_id = c.id"
                                + " WHERE c.number = ? AND m.name_zh LIKE ?",
                        of,
                        measure)
                .get(0);
        Map<String, String> used = Map.of(
                "caseNumber",
                of,
                "measure",
                code,
                "matter",
                "同步补助",
                "result",
                "PREFERRED",
                "usedOn",
                RunningPortal.get().days().today().toString());
        race.begun("INCENTIVE_USED", of, AtWork.officer("kunming", "clerk.finance"), "incentive-uses", used);
        assertThat(tables.number("SELECT COUNT(*) FROM snc_use WHERE matter = '同步补助'"))
                .isEqualTo(1);
    }

    private static String published(int i) {
        return steps.published(companies.record(i), "多次销售超过保质期的食品。");
    }
}
