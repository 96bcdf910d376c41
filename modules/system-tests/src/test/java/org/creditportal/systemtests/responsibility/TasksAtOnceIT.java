package org.creditportal.systemtests.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;
import static org.creditportal.systemtests.OfficeApi.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each act on a task and on a liability case by two officers at the same moment, on the real database: it is done once. */
class TasksAtOnceIT {

    private static final String DOCUMENT = "implementation-opinions-2020";
    private static final String REASON = "测试：按方案办理。";
    private static final String PROPOSED =
            "SELECT COUNT(*) FROM krn_audit_line WHERE event = ? AND outcome = 'SUCCESS'";
    private static final String TASK = "/office/responsibility/task.xhtml?number=";
    private static final String PAPER =
            Base64.getEncoder().encodeToString("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private static OfficeApi clerk;
    private static OfficeApi colleague;
    private static OfficeApi reviewer;
    private static OfficeApi office;
    private static OfficeApi second;
    private final Race race = new Race("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void logIn() {
        clerk = AtWork.machine("kunming");
        colleague = AtWork.officer("kunming", "clerk.market");
        reviewer = AtWork.officer("kunming", "reviewer.market");
        office = AtWork.officer("kunming", "credit.officer");
        second = AtWork.officer("kunming", "credit.second");
    }

    @Test
    @Raced({"TaskProcedure.assign", "TaskProcedure.report", "TaskProcedure.take"})
    void aTaskIsAssignedOnceAndLedToItsEndInSingleSteps() throws Exception {
        Map<String, Object> order = Map.of(
                "title", "同步办理测试",
                "content", "建立信用记录审阅和审核制度。",
                "bureau", "market-supervision",
                "coBureaus", List.of(),
                "workingDays", 20,
                "recurrence", "ONCE");
        String number = race.begun("TASK_ASSIGNED", "market-supervision", office, "tasks", order);
        assertThat(tables.number("SELECT COUNT(*) FROM rsp_task WHERE title = '同步办理测试'"))
                .isEqualTo(1);
        Race.Matter task = new Race.Matter("rsp_task", "tasks", number);
        led(task, "ACCEPT", clerk, colleague, reviewer);
        race.act(
                "TASK_PROGRESS_TOLD",
                task,
                "progress",
                Map.of("percent", 60, "text", "测试：已起草。"),
                clerk,
                colleague,
                reviewer);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rsp_task_progress p JOIN rsp_task t ON t.id = p.task_id WHERE t.number = ?",
                        number))
                .isEqualTo(1);
        done(clerk.post("tasks/" + number + "/evidence", Map.of("fileName", "evidence.pdf", "content", PAPER)));
        led(task, "COMPLETE", clerk, colleague);
        led(task, "SEND_UP", reviewer, reviewer);
        led(task, "CONFIRM", office, second);
        led(task, "STRIKE", office, second);
        assertThat(office.read("tasks/" + number).path("state").asText()).isEqualTo("STRUCK");
    }

    @Test
    @Raced({"TaskProcedure.request", "TaskProcedure.decide", "TaskProcedure.urge", "TaskProcedure.handOn"})
    void aTermIsExtendedOnceAndALateTaskUrgedAndHandedOnOnce() throws Exception {
        String number = assigned("同步展期测试", "ONCE");
        led(new Race.Matter("rsp_task", "tasks", number), "ACCEPT", clerk, colleague);
        HttpOfficer[] clerks = race.windows("clerk.market", "clerk.market");
        HttpOfficer[] reviewers = race.windows("reviewer.market", "reviewer.market");
        HttpOfficer[] offices = race.windows("credit.officer", "credit.second");
        String page = TASK + number;
        Map<String, String> asked = Map.of("workingDays", "5", "why", REASON);
        race.one(
                "TASK_EXTENSION_REQUESTED",
                number,
                Race.pressing(new Form(page, "requestForm", "request", asked), clerks));
        String extension = tables.texts("SELECT number FROM rsp_extension WHERE task = ?", number)
                .get(0);
        race.one(
                "TASK_EXTENSION_DECIDED",
                extension,
                Race.pressing(new Form(page, "extensionForm", "grant", Map.of("decision", REASON)), offices));
        Map<String, String> part =
                Map.of("title", "同步分解测试", "content", REASON, "bureau_input", "finance", "workingDays", "10");
        race.one(
                "TASK_HANDED_ON",
                number,
                Race.clickedTwice(
                        new Form("/office/responsibility/hand-on.xhtml?number=" + number, "handOnForm", "handOn", part),
                        reviewers[0]));
        assertThat(tables.number("SELECT COUNT(*) FROM rsp_task WHERE title = '同步分解测试'"))
                .isEqualTo(1);
        makeLate(number);
        Map<String, String> urging = Map.of(
                "urgeBy_input", RunningPortal.get().days().today().plusDays(10).toString(), "urgeWords", REASON);
        race.one("TASK_URGED", number, Race.pressing(new Form(page, "urgeForm", "urge", urging), offices));
        assertThat(tables.number("SELECT COUNT(*) FROM cor_urging WHERE matter = ?", number))
                .isEqualTo(1);
    }

    private static void makeLate(String task) throws Exception {
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(
                    "UPDATE cas_clock SET started_on = started_on - INTERVAL 200 DAY, due_on = due_on - INTERVAL 200 DAY"
                            + " WHERE matter = ?",
                    task);
            later.commit();
        }
    }

    private static String assigned(String title, String recurrence) {
        Map<String, Object> order = Map.of(
                "title",
                title,
                "content",
                REASON,
                "bureau",
                "market-supervision",
                "coBureaus",
                List.of(),
                "workingDays",
                20,
                "recurrence",
                recurrence);
        return OfficeApi.json(office.post("tasks", order, "Idempotency-Key", Race.key()))
                .path("number")
                .asText();
    }

    @Test
    @Raced({"TaskProcedure.request", "TaskProcedure.changeRecurrence", "TaskProcedure.endRecurrence"})
    void anExtensionIsAskedForOnceAndTheRhythmChangedAndEndedOnce() throws Exception {
        Map<String, Object> order = Map.of(
                "title", "同步重复测试",
                "content", "每月报送。",
                "bureau", "market-supervision",
                "workingDays", 20,
                "recurrence", "MONTHLY");
        String number = race.begun("TASK_ASSIGNED", "market-supervision", office, "tasks", order);
        Race.Matter task = new Race.Matter("rsp_task", "tasks", number);
        led(task, "ACCEPT", clerk, colleague);
        Map<String, Object> more = Map.of("workingDays", 5, "reason", REASON);
        race.act("TASK_EXTENSION_REQUESTED", task, "extension", more, clerk, colleague);
        String decision = "tasks/" + number + "/extension/decision";
        assertThat(office.post(decision, Map.of("granted", true, "reason", REASON))
                        .statusCode())
                .as("a decision that says neither yes nor no")
                .isEqualTo(400);
        Map<String, Object> granted = Map.of("grant", true, "reason", REASON);
        String key = Race.key();
        for (int sent = 0; sent < 2; sent++) {
            done(office.post(decision, granted, "Idempotency-Key", key));
        }
        refusal(office.post(decision, granted), 404);
        assertThat(office.read("tasks/" + number).path("extensions").get(0).asText())
                .isEqualTo("GRANTED");
        Map<String, String> quarterly = Map.of("recurrence", "QUARTERLY", "reason", REASON);
        race.act("TASK_RECURRENCE_CHANGED", task, "recurrence", quarterly, office, second);
        assertThat(office.read("tasks/" + number).path("recurrence").asText()).isEqualTo("QUARTERLY");
        Map<String, String> over = Map.of("recurrence", "ONCE", "reason", REASON);
        race.act("TASK_RECURRENCE_ENDED", task, "recurrence", over, office, second);
        assertThat(office.read("tasks/" + number).hasNonNull("recursOn")).isFalse();
        Map<String, Object> part = Map.of("title", "补充", "content", "补充材料。", "bureau", "finance", "workingDays", 5);
        assertThat(done(reviewer.post("tasks/" + number + "/parts", part))
                        .path("parent")
                        .asText())
                .isEqualTo(number);
    }

    @Test
    @Raced({"SupervisionProcedure.open", "SupervisionProcedure.take", "SupervisionProcedure.issue"})
    void anInquiryIsAnsweredOnceAndANoticeIssuedAndRevokedOnceWithItsDocument() throws Exception {
        OfficeApi supervisor = OfficeApi.ofOfficer("kunming", "reviewer.finance");
        OfficeApi asked = OfficeApi.ofOfficer("kunming", "clerk.finance");
        String month = missed(asked);
        Map<String, Object> figure =
                Map.of("figure", "records.missingReports", "bureau", "finance", "first", month, "last", month);
        Map<String, Object> question = new HashMap<>(figure);
        question.put("question", "测试：请说明缺报原因。");
        String inquiry = race.begun("INQUIRY_OPENED", "finance", supervisor, "inquiries", question);
        Race.Matter opened = new Race.Matter("rsp_inquiry", "inquiries", inquiry);
        Map<String, String> answer = Map.of("next", "ANSWERED", "reason", "测试：交接遗漏。");
        race.step("INQUIRY_STEP_TAKEN", opened, "step", answer, asked, asked);
        Map<String, String> finding = Map.of("next", "FAULT_FOUND", "reason", "测试：情况属实。");
        race.step("INQUIRY_STEP_TAKEN", opened, "step", finding, supervisor, supervisor);
        Map<String, Object> warning = new HashMap<>(figure);
        warning.putAll(Map.of("inquiry", inquiry, "text", "测试：请补报。"));
        String notice = race.begun("NOTICE_ISSUED", "finance", supervisor, "supervision-notices", warning);
        assertThat(tables.texts("SELECT state FROM cor_document WHERE matter = ?", notice))
                .containsExactly("IN_FORCE");
        assertThat(asked.read("supervision-notices/" + notice)
                        .path("notice")
                        .path("officialNumber")
                        .asText())
                .startsWith("昆信通");
        Race.Matter issued = new Race.Matter("rsp_notice", "supervision-notices", notice);
        Map<String, String> appeal = Map.of("next", "APPEALED", "reason", "测试：已报送。");
        race.step("NOTICE_STEP_TAKEN", issued, "step", appeal, asked, asked);
        Map<String, String> revoked = Map.of("next", "REVOKED", "reason", "测试：已核实。");
        race.step("NOTICE_STEP_TAKEN", issued, "step", revoked, office, second);
        assertThat(tables.texts("SELECT state FROM cor_document WHERE matter = ?", notice))
                .containsExactly("WITHDRAWN");
    }

    /** The last month in which the bureau had to report and did not, whatever others have reported since; the demo has warned of earlier ones. */
    private static String missed(OfficeApi bureau) {
        LocalDate today = RunningPortal.get().days().today();
        JsonNode missing = bureau.read("records/missing-reports?size=100").path("items");
        return StreamSupport.stream(missing.spliterator(), false)
                .map(line -> LocalDate.parse(line.path("dueOn").asText()))
                .filter(due -> due.isBefore(today))
                .map(YearMonth::from)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    @Test
    @Raced({
        "AssessmentProcedure.begin",
        "AssessmentProcedure.lead",
        "AssessmentProcedure.take",
        "AssessmentProcedure.agree"
    })
    void anAssessmentIsBegunOnceScoredOnceAndWithdrawnOnce() throws Exception {
        String month = YearMonth.from(RunningPortal.get().days().today())
                .minusMonths(5)
                .toString();
        Map<String, String> months = Map.of("first", month, "last", month, "reason", "测试：考核。");
        String number = race.begun("ASSESSMENT_BEGUN", month, office, "assessments", months);
        Race.Matter run = new Race.Matter("rsp_assessment", "assessments", number);
        Waiting.until("the rows are frozen and counted", () -> office.read("assessments/" + number)
                .path("assessment")
                .path("state")
                .asText()
                .equals("SELF_SCORING"));
        JsonNode scores = clerk.read("assessments/" + number + "/scores?bureau=market-supervision")
                .path("scores");
        String score = StreamSupport.stream(scores.spliterator(), false)
                .filter(line -> line.path("indicator").asText().equals("publicity"))
                .map(line -> line.path("number").asText())
                .findFirst()
                .orElseThrow();
        Map<String, String> self = Map.of("act", "SCORE_SELF", "points", "0", "reason", "测试：本月未开展。");
        race.act("SCORE_STEP_TAKEN", new Race.Matter("rsp_score", "scores", score), "act", self, clerk, colleague);
        assertThat(clerk.read("scores/" + score)
                        .path("score")
                        .path("selfPoints")
                        .asText())
                .startsWith("0");
        assertThat(clerk.read("scores/" + score + "/facts").path("total").asInt())
                .isZero();
        showScores(number);
        Map<String, String> agreed = Map.of("reason", "测试：无异议。");
        OfficeApi[] bureau = {clerk, colleague};
        race.one(
                "SCORES_AGREED",
                number,
                Race.each(bureau, officer -> officer.post("assessments/" + number + "/agreement", agreed)));
        Map<String, String> given = Map.of("next", "WITHDRAWN", "reason", "测试：撤销。");
        race.step("ASSESSMENT_LED", run, "step", given, office, second);
    }

    /** The days of scoring oneself pass, and nothing is given. */
    private static void showScores(String run) throws Exception {
        change(
                "UPDATE cas_clock SET started_on = started_on - INTERVAL 60 DAY, due_on = due_on - INTERVAL 60 DAY"
                        + " WHERE name = 'selfScore' AND matter IN (SELECT number FROM rsp_score WHERE assessment = ?)",
                run);
        String step = "assessments/" + run + "/step";
        done(office.post(step, Map.of("next", "SCORING", "reason", "测试：评分。")));
        change("UPDATE rsp_score SET points = 0 WHERE points IS NULL AND assessment = ?", run);
        done(office.post(step, Map.of("next", "CONTESTABLE", "reason", "测试：公示。")));
    }

    private static void change(String statement, String number) throws Exception {
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(statement, number);
            later.commit();
        }
    }

    @Test
    @Raced({"AreaMaintenance.propose", "LibraryMaintenance.propose"})
    void whatTheOfficeMaintainsIsProposedOnce() throws Exception {
        HttpOfficer window = race.windows("credit.officer")[0];
        LocalDate day = RunningPortal.get().days().today().plusDays(400);
        proposedOnce(
                window,
                "AREA_CHANGE_PROPOSED",
                "responsibility.area",
                new Form(
                        "/office/responsibility/area-change.xhtml?area=state-assets-trading&kind=RENAME",
                        "areaChangeForm",
                        "propose",
                        Map.of(
                                "nameZh", "同步更名领域",
                                "nameEn", "Renamed at once",
                                "validFrom_input", day.toString(),
                                "basisDocument", "测试文件",
                                "reason", REASON)));
        proposedOnce(
                window,
                "LIBRARY_CHANGE_PROPOSED",
                "responsibility.library",
                new Form(
                        "/office/responsibility/policy-repeal.xhtml?id=" + DOCUMENT + "&article="
                                + OfficeApi.encoded("一"),
                        "repealForm",
                        "repeal",
                        Map.of("repealFrom_input", day.toString(), "repealBy", "测试文件", "repealReason", REASON)));
    }

    /** The second click leaves no line that tells of a second proposal. */
    private void proposedOnce(HttpOfficer window, String event, String kind, Form form) throws Exception {
        long told = tables.number(PROPOSED, event);
        long before = tables.number("SELECT COUNT(*) FROM cas_proposal WHERE kind = ?", kind);
        assertThat(Race.unhurt(Race.clickedTwice(form, window)))
                .extracting(Http.Answer::statusCode)
                .contains(302);
        assertThat(tables.number("SELECT COUNT(*) FROM cas_proposal WHERE kind = ?", kind))
                .isEqualTo(before + 1);
        assertThat(tables.number(PROPOSED, event)).as(event).isEqualTo(told + 1);
    }

    private void led(Race.Matter task, String act, OfficeApi... officers) throws Exception {
        race.step("TASK_STEP_TAKEN", task, "act", Map.of("act", act, "reason", REASON), officers);
    }

    @Test
    @Raced({"LiabilityProcedure.open", "LiabilityProcedure.take"})
    void aLiabilityCaseIsOpenedOnceAndDecidedOnce() throws Exception {
        Map<String, Object> opening = Map.of(
                "bureau", "market-supervision",
                "person", "欧阳同步",
                "origin", "COMPLAINT",
                "source", "测试投诉〔2026〕同步1号",
                "facts", "测试：查询与承办事项无关的主体。");
        OfficeApi supervisor = AtWork.officer("kunming", "supervisor.approval");
        String number = race.begun("LIABILITY_OPENED", "market-supervision", supervisor, "liability-cases", opening);
        assertThat(tables.number("SELECT COUNT(*) FROM rsp_liability WHERE number = ?", number))
                .isEqualTo(1);
        Race.Matter liability = new Race.Matter("rsp_liability", "liability-cases", number);
        Map<String, String> hearing = Map.of("next", "HEARD", "reason", "测试：系误操作。");
        race.step("LIABILITY_STEP_TAKEN", liability, "step", hearing, reviewer, reviewer);
        Map<String, String> decision = Map.of("next", "DECIDED", "reason", "测试：依规办理。", "measure", "ADMONITION");
        race.step("LIABILITY_STEP_TAKEN", liability, "step", decision, office, second);
        Map<String, String> notice = Map.of("next", "NOTIFIED", "reason", "测试：依规通知。");
        race.step("LIABILITY_STEP_TAKEN", liability, "step", notice, office, second);
        assertThat(tables.number("SELECT COUNT(*) FROM cor_document WHERE matter = ?", number))
                .as("notices")
                .isEqualTo(1);
    }
}
