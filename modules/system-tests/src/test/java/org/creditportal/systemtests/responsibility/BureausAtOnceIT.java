package org.creditportal.systemtests.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

/**
 * Each act on duties, bureaus, supervision, assessments and the calendar by two officers at the same moment, on the real database: it is
 * done once.
 */
class BureausAtOnceIT {

    private static final String TENANT = "beidaihe";
    private static final String MARKET = "market-supervision";
    private static final String OFFICE = "/office/responsibility/";
    private static final String REASON = "测试：同时办理。";
    private static final Race RACE = new Race(TENANT);

    private static HttpOfficer[] offices;
    private static HttpOfficer[] clerks;
    private static final String REPORTED = " JOIN rec_catalogue_item i ON i.reporting_days IS NOT NULL AND";
    private static final String WAITING_LINE = "999999";
    private static final String WAIT_WITH =
            "INSERT INTO rec_waiting_row (batch_id, line_number, bureau, kind, decided_on, due_on, due_provisional, state)"
                    + " SELECT batch_id, ?, bureau, kind, decided_on, '2001-01-05', 1, 'WAITING' FROM rec_record WHERE id = ?";
    private static final String COUNTED_WITH =
            " ON p.bureau = r.bureau AND p.catalogue_item = r.catalogue_item AND p.month = DATE_FORMAT(r.decided_on,"
                    + " '%Y-%m-01')";
    private static final String COUNT_AS_LATE = "UPDATE rec_punctuality p JOIN rec_record r" + COUNTED_WITH
            + " SET p.on_time = p.on_time - 1, p.late = p.late + 1 WHERE r.id = ?";
    private static final String LATE = "SELECT CONCAT(p.on_time, ' ', p.late) FROM rec_punctuality p JOIN rec_record r"
            + COUNTED_WITH + " WHERE r.id = ?";
    private final TenantTables tables = new TenantTables(TENANT);

    @BeforeAll
    static void logIn() {
        offices = RACE.windows("credit.officer", "credit.second");
        clerks = RACE.windows("clerk.market", "clerk.market");
    }

    @Test
    @Raced({"DutyMaintenance.propose", "BureauMaintenance.propose"})
    void aChangeOfDutiesAndAReorganisationAreProposedOnce() throws Exception {
        Map<String, String> change = Map.of(
                "responsible", MARKET,
                "lead_input", MARKET,
                "validFrom_input", day(40),
                "basisDocument", "测试文件",
                "reason", REASON);
        Form duty = new Form(OFFICE + "duty.xhtml?area=tax-preferences", "changeForm", "propose", change);
        RACE.one("DUTY_CHANGE_PROPOSED", "tax-preferences", Race.clickedTwice(duty, offices[0]));
        turnedDown();
        Map<String, String> renaming = Map.of(
                "nameZh", "测试改名局",
                "nameEn", "Renamed bureau",
                "validFrom_input", day(200),
                "basisDocument", "测试文件",
                "reason", REASON);
        Form renamed = new Form(
                OFFICE + "reorganise.xhtml?bureau=taxation&kind=RENAME", "reorganiseForm", "propose", renaming);
        RACE.one("REORGANISATION_PROPOSED", "taxation", Race.clickedTwice(renamed, offices[0]));
        turnedDown();
    }

    /** The newest proposal, which nobody wants. */
    private void turnedDown() {
        String proposal = tables.texts("SELECT number FROM cas_proposal ORDER BY id DESC LIMIT 1")
                .get(0);
        done(AtWork.officer(TENANT, "credit.second")
                .post("proposals/" + proposal + "/decision", Map.of("approve", false, "reason", REASON)));
    }

    @Test
    @Raced({"SupervisionProcedure.open", "SupervisionProcedure.take"})
    void anInquiryIsOpenedAnsweredAndClearedOnce() throws Exception {
        HttpOfficer[] supervisors = RACE.windows("supervisor.approval", "supervisor.approval");
        String figure = OFFICE + "figure.xhtml?figure=responsibility.tasksDue&bureau=" + MARKET;
        RACE.one(
                "INQUIRY_OPENED",
                MARKET,
                Race.clickedTwice(new Form(figure, "inquiryForm", "open", Map.of("question", REASON)), supervisors[0]));
        String inquiry = newest("rsp_inquiry");
        String page = OFFICE + "inquiry.xhtml?number=" + inquiry;
        RACE.one("INQUIRY_STEP_TAKEN", inquiry, Race.pressing(step(page, "answer"), clerks));
        RACE.one("INQUIRY_STEP_TAKEN", inquiry, Race.pressing(step(page, "clear"), supervisors));
    }

    @Test
    @Raced({"SupervisionProcedure.issue", "SupervisionProcedure.take"})
    void aNoticeIsIssuedAppealedAgainstAndRevokedOnce() throws Exception {
        HttpOfficer[] supervisors = RACE.windows("supervisor.approval", "supervisor.approval");
        String month = overdueTask();
        String figure = OFFICE + "figure.xhtml?figure=responsibility.tasksOverdue&bureau=" + MARKET + "&first=" + month
                + "&last=" + month;
        RACE.one(
                "NOTICE_ISSUED",
                MARKET,
                Race.clickedTwice(new Form(figure, "noticeForm", "issue", Map.of("text", REASON)), supervisors[0]));
        String notice = newest("rsp_notice");
        String page = OFFICE + "notice.xhtml?number=" + notice;
        RACE.one("NOTICE_STEP_TAKEN", notice, Race.pressing(step(page, "appeal"), clerks));
        RACE.one("NOTICE_STEP_TAKEN", notice, Race.pressing(step(page, "revoke"), offices));
    }

    /** The month in which a task of the bureau came to be overdue. */
    private String overdueTask() throws Exception {
        Map<String, Object> order = Map.of(
                "title",
                "同步逾期测试",
                "content",
                REASON,
                "bureau",
                MARKET,
                "coBureaus",
                List.of(),
                "workingDays",
                20,
                "recurrence",
                "ONCE");
        String task = OfficeApi.json(
                        AtWork.officer(TENANT, "credit.officer").post("tasks", order, "Idempotency-Key", Race.key()))
                .path("number")
                .asText();
        change(
                "UPDATE cas_clock SET started_on = started_on - INTERVAL 500 DAY, due_on = due_on - INTERVAL 500 DAY"
                        + " WHERE matter = ?",
                task);
        return tables.texts(
                        "SELECT DATE_FORMAT(due_on, '%Y-%m') FROM cas_clock WHERE matter = ? AND name = 'report'", task)
                .get(0);
    }

    private static void letTheDaysOfSelfScoringPass(String run) throws Exception {
        try (OpenTransaction later = new OpenTransaction(TENANT)) {
            later.execute(
                    "UPDATE cas_clock SET started_on = started_on - INTERVAL 60 DAY, due_on = due_on - INTERVAL 60 DAY"
                            + " WHERE name = 'selfScore' AND matter IN (SELECT number FROM rsp_score WHERE assessment ="
                            + " ?)",
                    run);
            later.commit();
        }
    }

    @Test
    @Raced({"AssessmentProcedure.begin", "AssessmentProcedure.lead", "AssessmentProcedure.take"})
    void anAssessmentIsBegunScoredAndGivenUpOnce() throws Exception {
        String month = offices[0]
                .offered(OFFICE + "assessments.xhtml", "beginForm:first_input")
                .get(6);
        Map<String, String> months = Map.of("first_input", month, "last_input", month, "reason", REASON);
        RACE.one(
                "ASSESSMENT_BEGUN",
                month,
                Race.clickedTwice(new Form(OFFICE + "assessments.xhtml", "beginForm", "begin", months), offices[0]));
        String run = newest("rsp_assessment");
        Waiting.until(
                "the rows are counted",
                () -> tables.finds("SELECT 1 FROM rsp_assessment WHERE number = ? AND state = 'SELF_SCORING'", run));
        String page = OFFICE + "assessment.xhtml?number=" + run;
        letTheDaysOfSelfScoringPass(run);
        RACE.one("ASSESSMENT_LED", run, Race.pressing(step(page, "scoring"), offices));
        String score = tables.texts(
                        "SELECT number FROM rsp_score WHERE assessment = ? AND bureau = ? AND points IS NULL",
                        run,
                        MARKET)
                .get(0);
        Map<String, String> points = Map.of("points", "0", "reason", REASON);
        RACE.one(
                "SCORE_STEP_TAKEN",
                score,
                Race.pressing(new Form(OFFICE + "score.xhtml?number=" + score, "stepForm", "give", points), offices));
        RACE.one("ASSESSMENT_LED", run, Race.pressing(step(page, "withdraw"), offices));
    }

    @Test
    @Raced("WorkingDays.importYear")
    void aYearIsAnnouncedOnceAndWhatWasProvisionalIsCountedAgain() throws Exception {
        String clock = tables.texts("SELECT id FROM cas_clock WHERE ended_on IS NULL AND due_on IS NOT NULL LIMIT 1")
                .get(0);
        String run = tables.texts("SELECT id FROM rsp_assessment WHERE state = 'CONTESTABLE' LIMIT 1")
                .get(0);
        String record = tables.texts("SELECT r.id FROM rec_record r" + REPORTED + " i.number = r.catalogue_item"
                        + " WHERE r.revision = 1 AND r.due_on >= DATE(r.recorded_at) + INTERVAL 1 DAY LIMIT 1")
                .get(0);
        String late = tables.texts(LATE, record).get(0);
        change("UPDATE cas_clock SET due_on = '2001-01-05', provisional = 1 WHERE id = ?", clock);
        change("UPDATE rsp_assessment SET contest_until = '2001-01-05', contest_provisional = 1 WHERE id = ?", run);
        change("UPDATE rec_record SET due_on = '2001-01-05', due_provisional = 1 WHERE id = ?", record);
        change(COUNT_AS_LATE, record);
        change(WAIT_WITH, WAITING_LINE, record);
        announced2001();
        countedAgain("cas_clock", "due_on", "id", clock);
        countedAgain("rsp_assessment", "contest_until", "id", run);
        countedAgain("rec_waiting_row", "due_on", "line_number", WAITING_LINE);
        change("DELETE FROM rec_waiting_row WHERE line_number = ?", WAITING_LINE);
        countedAgain("rec_record", "due_on", "id", record);
        assertThat(tables.texts(LATE, record)).containsExactly(late);
    }

    private void countedAgain(String table, String column, String key, String of) {
        Waiting.until(
                table + " is counted again",
                () -> !tables.finds(
                        "SELECT 1 FROM " + table + " WHERE " + key + " = ? AND " + column + " < '2002-01-01'", of));
    }

    private void announced2001() throws Exception {
        byte[] notice = "date,kind,name\n2001-01-01,HOLIDAY,元旦\n".getBytes(StandardCharsets.UTF_8);
        HttpOfficer.FormFile file = new HttpOfficer.FormFile("importForm:file", "2001.csv", notice);
        List<Callable<Http.Answer>> both = Arrays.stream(offices)
                .map(officer -> {
                    Map<String, String> form = officer.form(OFFICE + "calendar.xhtml", "importForm");
                    form.put("importForm:importedYear", "2001");
                    form.put("importForm:source", "测试通知");
                    return (Callable<Http.Answer>)
                            () -> officer.press(OFFICE + "calendar.xhtml", form, file, "importForm:import");
                })
                .toList();
        RACE.one("CALENDAR_YEAR_IMPORTED", "2001", both);
        assertThat(tables.number("SELECT COUNT(*) FROM krn_calendar_year WHERE calendar_year = 2001"))
                .isEqualTo(1);
    }

    private static Form step(String page, String act) {
        return new Form(page, "stepForm", act, Map.of("reason", REASON));
    }

    private String newest(String table) {
        return tables.texts("SELECT number FROM " + table + " ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    private static String day(int ahead) {
        return RunningPortal.get().days().today().plusDays(ahead).toString();
    }

    private static void change(String statement, Object... values) throws Exception {
        try (OpenTransaction transaction = new OpenTransaction(TENANT)) {
            transaction.execute(statement, values);
            transaction.commit();
        }
    }
}
