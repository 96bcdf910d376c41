package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** A figure opens its rows and an inquiry; an assessment goes from frozen rows to a published document. */
class SupervisionBrowserIT {

    private static final String FIGURE =
            "/responsibility/figure.xhtml?figure=responsibility.tasksDue&bureau=" + Officers.MARKET;
    private static final String REASON = "测试：日常监督。";
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Chromium chromium = Chromium.running();

    @Test
    void inBeidaiheANamedBureauInquiresOfAnother() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String number;
        try (OfficePage office = officers.supervisor()) {
            office.open("/responsibility/supervision.xhtml");
            assertThat(office.element("supervisors")).containsText("区编办");
            assertThat(office.row("figures", "区市场监管局")).hasCount(1);
            number = inquire(office);
        }
        judge(officers, number, officers.supervisor());
    }

    @Test
    void inKunmingABureauInquiresOfItselfAndOfNoOther() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        try (OfficePage office = officers.supervisor()) {
            office.openRefused(FIGURE, 404);
        }
        String number;
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            number = inquire(office);
        }
        judge(officers, number, officers.reviewer(Officers.MARKET));
    }

    private static String inquire(OfficePage office) {
        office.open(FIGURE);
        assertThat(Axe.faults(office.page())).isEmpty();
        office.element("inquiryForm:question").fill(REASON);
        office.element("inquiryForm:open").click();
        office.expectPage("/responsibility/inquiry.xhtml");
        assertThat(office.element("state")).containsText("待答复");
        assertThat(office.element("stepForm:answer")).hasCount(0);
        return office.parameter("number");
    }

    private static void judge(Officers officers, String number, OfficePage supervisor) {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/");
            assertThat(office.page().locator("main")).containsText(number);
            office.open("/responsibility/inquiry.xhtml?number=" + number);
            take(office, "answer", "已答复");
        }
        try (supervisor) {
            supervisor.open("/responsibility/inquiry.xhtml?number=" + number);
            take(supervisor, "clear", "不属实");
        }
    }

    @Test
    void aNoticeIsIssuedAppealedAgainstUpheldAndCounts() throws Exception {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String month = overdueTask(officers);
        String address;
        try (OfficePage office = officers.supervisor()) {
            office.open("/responsibility/figure.xhtml?figure=responsibility.tasksOverdue&bureau=" + Officers.MARKET
                    + "&first=" + month + "&last=" + month);
            office.element("noticeForm:text").fill(REASON);
            office.element("noticeForm:issue").click();
            office.expectPage("/responsibility/notice.xhtml");
            address = "/responsibility/notice.xhtml?number=" + office.parameter("number");
            assertThat(office.element("state")).containsText("不计入考核");
            assertThat(office.page().locator("main")).containsText("发出时的标准");
            assertThat(new String(office.download("letter"), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(office.element("stepForm:appeal")).hasCount(0);
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/");
            assertThat(office.page().locator("main")).containsText("可对监督通知申诉");
            office.open(address);
            take(office, "appeal", "申诉中");
        }
        try (OfficePage office = officers.creditOfficer()) {
            keepsItsLetter(office, address);
            office.open(address);
            take(office, "uphold", "维持");
            assertThat(office.element("state")).containsText("计入考核");
            assertThat(office.element("state")).not().containsText("不计入考核");
        }
        String current = YearMonth.from(RunningPortal.get().days().today()).toString();
        try (OfficePage office = officers.supervisor()) {
            office.open("/responsibility/figure.xhtml?figure=responsibility.warnings&bureau=" + Officers.MARKET
                    + "&first=" + current + "&last=" + current);
            assertThat(office.row("facts", address.substring(address.indexOf('=') + 1)))
                    .hasCount(1);
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/casework/outcomes.xhtml");
            assertThat(office.element("outcomes")).containsText("监督通知申诉后维持");
        }
    }

    /** Nobody who verifies it reads that it was taken back while it stands. */
    private static void keepsItsLetter(OfficePage office, String address) {
        String letter = new TenantTables("beidaihe")
                .texts("SELECT document FROM rsp_notice WHERE number = ?", address.substring(address.indexOf('=') + 1))
                .get(0);
        office.open("/correspondence/document.xhtml?number=" + letter);
        office.element("withdrawForm:reason").fill(REASON);
        office.element("withdrawForm:withdraw").click();
        assertThat(office.page().locator(".ui-messages-error")).containsText("监督通知");
    }

    /** The month in which a task of the bureau came to be overdue. */
    private static String overdueTask(Officers officers) throws Exception {
        String number;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/assign.xhtml?origin=PLAN&source=implementation-2020/drug-safety");
            office.element("assignForm:assign").click();
            office.expectPage("/responsibility/task.xhtml");
            number = office.parameter("number");
        }
        change(
                "beidaihe",
                "UPDATE cas_clock SET started_on = DATE_SUB(started_on, INTERVAL 400 DAY), due_on = DATE_SUB(due_on,"
                        + " INTERVAL 400 DAY) WHERE matter = '" + number + "'");
        return new TenantTables("beidaihe")
                .texts(
                        "SELECT DATE_FORMAT(due_on, '%Y-%m') FROM cas_clock WHERE matter = ? AND name = 'report'",
                        number)
                .get(0);
    }

    @Test
    void anAssessmentGoesFromFrozenRowsToAPublishedDocument() throws Exception {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String address;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/assessments.xhtml");
            office.element("beginForm:reason").fill(REASON);
            office.element("beginForm:begin").click();
            office.expectPage("/responsibility/assessment.xhtml");
            address = "/responsibility/assessment.xhtml?number=" + office.parameter("number");
            Waiting.until("the rows are frozen and counted", () -> {
                office.open(address);
                return office.text("state").contains("部门自评");
            });
            assertThat(office.element("agrees")).containsText("分数一致");
            assertThat(office.row("results", "区市场监管局")).hasCount(1);
            String number = office.parameter("number");
            office.open("/casework/outcomes.xhtml");
            assertThat(office.row("outcomes", number)).hasCount(1);
        }
        String scores = address.replace("assessment.xhtml", "scores.xhtml") + "&bureau=" + Officers.MARKET;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open(scores);
            office.element("scores").getByText("信用宣传").click();
            scoreSelf(office);
            assertThat(office.page().locator(".ui-messages-error")).containsText("佐证材料");
            attach(office, "score");
            scoreSelf(office);
            assertThat(office.page().locator("main")).containsText("4.5");
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open(address);
            office.element("stepForm:reason").fill(REASON);
            office.element("stepForm:scoring").click();
            assertThat(office.page().locator(".ui-messages-error")).containsText("自评");
            change(
                    "beidaihe",
                    "UPDATE cas_clock SET started_on = DATE_SUB(started_on, INTERVAL 60 DAY), due_on = DATE_SUB(due_on,"
                            + " INTERVAL 60 DAY) WHERE name = 'selfScore' AND ended_on IS NULL");
            office.open(address);
            assertThat(office.element("selfScoring")).containsText("自评期已满");
            take(office, "scoring", "信用办评分");
            office.element("stepForm:reason").fill(REASON);
            office.element("stepForm:show").click();
            assertThat(office.page().locator(".ui-messages-error")).containsText("未评分");
            change("beidaihe", "UPDATE rsp_score SET points = 3 WHERE points IS NULL");
            office.open(address);
            take(office, "show", "初评公示");
        }
        String contested;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open(scores);
            office.element("scores").getByText("信用宣传").click();
            office.expectPage("/responsibility/score.xhtml");
            contested = "/responsibility/score.xhtml?number=" + office.parameter("number");
            office.element("stepForm:reason").fill(REASON);
            office.element("stepForm:contest").click();
            assertThat(office.page().locator(".ui-messages-error")).containsText("佐证材料");
            attach(office, "score");
            take(office, "contest", "有异议");
            assertThat(office.element("evidence")).containsText("异议依据");
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open(contested);
            office.element("stepForm:points").fill("4.5");
            take(office, "accept", "异议成立");
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open(scores);
            office.element("agreeForm:reason").fill(REASON);
            office.element("agreeForm:agree").click();
            assertThat(office.element("agreed")).containsText("无异议");
            assertThat(office.element("agreeForm:agree")).hasCount(0);
        }
        change(
                "beidaihe",
                "UPDATE rsp_assessment SET contest_until = DATE_SUB(contest_until, INTERVAL 60 DAY) WHERE state = 'CONTESTABLE'");
        try (OfficePage office = officers.secondCreditOfficer()) {
            office.open(address);
            take(office, "confirm", "已确认");
            office.open(address);
        }
        String run = address.substring(address.indexOf('=') + 1);
        TenantTables tables = new TenantTables("beidaihe");
        assertThat(tables.texts(
                        "SELECT t.bureau FROM rsp_task t WHERE t.content LIKE ? ORDER BY t.bureau", "%" + run + "%"))
                .isNotEmpty()
                .isEqualTo(tables.texts(
                        "SELECT bureau FROM rsp_result WHERE assessment = ? AND grade = 'UNSATISFACTORY' ORDER BY bureau",
                        run));
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open(address);
            assertThat(new String(office.download("paper"), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(office.download("workbook")).startsWith('P', 'K');
            office.open("/responsibility/assessments.xhtml");
            assertThat(office.row("trend", "区市场监管局")).hasCount(1);
            office.row("trend", "区市场监管局").locator("a").first().click();
            office.expectPage("/responsibility/scores.xhtml");
        }
    }

    private static void scoreSelf(OfficePage office) {
        office.element("stepForm:points").fill("4.5");
        office.element("stepForm:reason").fill(REASON);
        office.element("stepForm:self").click();
    }

    @Test
    void aLiabilityCaseIsStatedDecidedByAnotherAndToldByANotice() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String address;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/liability-open.xhtml?origin=COMPLAINT&source=TS-1&bureau=" + Officers.MARKET);
            office.element("openForm:person").fill("王小明");
            office.element("openForm:facts").fill("测试：查询无关主体。");
            office.element("openForm:begin").click();
            office.expectPage("/responsibility/liability.xhtml");
            address = "/responsibility/liability.xhtml?number=" + office.parameter("number");
            assertThat(office.page().locator("main")).containsText("王小明");
            attach(office, "liability");
            assertThat(office.element("evidence")).containsText("事实材料");
        }
        try (OfficePage office = officers.supervisor()) {
            office.open(address);
            assertThat(office.page().locator("main")).containsText("查询无关主体");
            assertThat(office.page().locator("main")).not().containsText("王小明");
            assertThat(office.page().locator("main")).not().containsText("facts.pdf");
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.openRefused(address, 404);
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open(address);
            assertThat(office.element("stepForm:decide")).hasCount(0);
            assertThat(office.element("evidence")).containsText("facts.pdf");
            take(office, "hear", "待决定");
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open(address);
            assertThat(office.element("stepForm:decide")).hasCount(0);
        }
        try (OfficePage office = officers.secondCreditOfficer()) {
            office.open(address);
            office.chooseByText("stepForm:measure", "批评教育");
            take(office, "decide", "已认定");
            take(office, "notify", "已通知");
            assertThat(new String(office.download("letter"), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(office.element("stepForm:refer")).hasCount(1);
            take(office, "close", "已结案");
        }
    }

    private static void change(String tenant, String statement) throws Exception {
        try (OpenTransaction transaction = new OpenTransaction(tenant)) {
            transaction.execute(statement);
            transaction.commit();
        }
    }

    /** From a matter's page to the page that takes a file, and back. */
    private static void attach(OfficePage office, String page) {
        office.element("attach").click();
        office.expectPage("/responsibility/" + page + "-attach.xhtml");
        office.upload("uploadForm:file", "facts.pdf", PAPER);
        office.element("uploadForm:attach").click();
        office.expectPage("/responsibility/" + page + ".xhtml");
    }

    @Test
    void theSchemeIsChangedByFourEyesWhoSeeTheDifference() {
        Officers officers = new Officers(chromium.browser(), "beidaihe");
        String proposal;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/responsibility/scheme-edit.xhtml");
            office.fillDay(
                    "schemeForm:validFrom_input",
                    RunningPortal.get().days().today().plusDays(40));
            office.element("schemeForm:reason").fill(REASON);
            office.element("schemeForm:commonMarks").fill("90");
            office.element("schemeForm:propose").click();
            assertThat(office.page().locator(".ui-messages-error")).containsText("100分");
            office.element("schemeForm:commonMarks").fill("70");
            office.element("schemeForm:contestWorkingDays").fill("9");
            office.element("schemeForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = "/casework/proposal.xhtml?number=" + office.parameter("number");
            assertThat(office.page().locator("main")).containsText("异议期");
        }
        try (OfficePage office = officers.secondCreditOfficer()) {
            office.open(proposal);
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.page().locator(".ui-messages-info")).isVisible();
            office.open("/responsibility/scheme.xhtml");
            assertThat(office.element("editions").getByText("v2")).hasCount(1);
        }
    }

    private static void take(OfficePage office, String act, String state) {
        office.element("stepForm:reason").fill(REASON);
        office.element("stepForm:" + act).click();
        assertThat(office.element("state")).containsText(state);
    }
}
