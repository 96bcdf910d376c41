package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each act on looks, matters and reports by two officers at the same moment, on the real database: it is done once. */
class ChecksActsAtOnceIT {

    private static final String NAME = "同步查询测试有限公司";
    private static final String CODE = FictionalCodes.company("530126", 5_200);
    private static final Race RACE = new Race("kunming");

    private static OfficeApi clerk;
    private static OfficeApi colleague;
    private static OfficeApi office;
    private static OfficeApi second;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        clerk = AtWork.machine("kunming");
        colleague = AtWork.officer("kunming", "clerk.market");
        office = AtWork.officer("kunming", "credit.officer");
        second = AtWork.officer("kunming", "credit.second");
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530126", 1));
        file.fine(NAME, CODE, "测步罚〔2026〕1号", RunningPortal.get().days().monthsAgo(2));
        clerk.record("raced", file.bytes(StandardCharsets.UTF_8));
    }

    @Test
    @Raced({"CheckProcedure.begin", "CheckProcedure.lookAgain"})
    void aLookThatIsSentAgainAtOnceIsOneLook() throws Exception {
        String number = begun("步-1");
        String key = Race.key();
        OfficeApi[] thrice = {clerk, clerk, clerk};
        RACE.same(
                "CHECK_LOOKED_AGAIN",
                number,
                Race.each(thrice, one -> one.post("checks/" + number + "/looks", Map.of(), "Idempotency-Key", key)));
        assertThat(looks(number)).isEqualTo(2);
    }

    /** After a timeout, when what was done has made a later version of it. */
    @Test
    void whatIsSentAgainLaterAnswersAsTheFirstTime() {
        String number = begun("步-21");
        String key = Race.key();
        for (int i = 0; i < 2; i++) {
            Http.Answer looked = clerk.post("checks/" + number + "/looks", Map.of(), "Idempotency-Key", key);
            assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        }
        assertThat(looks(number)).isEqualTo(2);
        Http.Answer applied = office.post("reports", application("步-22"), "Idempotency-Key", Race.key());
        String report = OfficeApi.json(applied).path("number").asText();
        for (int i = 0; i < 2; i++) {
            Http.Answer issued = office.post("reports/" + report + "/issue", Map.of(), "Idempotency-Key", key);
            assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        }
        assertThat(documents(report)).isEqualTo(1);
    }

    @Test
    @Raced("CheckProcedure.lookAgain")
    void looksOfTwoAtOnceAreKeptOrRefused() throws Exception {
        String number = begun("步-2");
        OfficeApi[] both = {clerk, colleague, clerk};
        List<Http.Answer> answers = Race.unhurt(Race.each(
                both, one -> one.post("checks/" + number + "/looks", Map.of(), "Idempotency-Key", Race.key())));
        long heard =
                answers.stream().filter(answer -> answer.statusCode() == 200).count();
        assertThat(heard).isPositive();
        assertThat(looks(number)).isEqualTo(1 + heard);
    }

    @Test
    @Raced("CheckPrints.print")
    void certificatesThatTwoPrintAtOnceHaveTwoSerials() throws Exception {
        String number = begun("步-证");
        OfficeApi[] both = {clerk, colleague, clerk};
        List<Http.Answer> answers = Race.unhurt(Race.each(
                both, one -> one.post("checks/" + number + "/prints", Map.of(), "Idempotency-Key", Race.key())));
        assertThat(answers)
                .extracting(answer -> OfficeApi.json(answer).path("certificate").asText())
                .containsExactlyInAnyOrder(number + "-0001", number + "-0002", number + "-0003");
    }

    @Test
    @Raced("BatchChecks.begin")
    void manyLooksThatAreAskedForAgainAtOnceAreOneBatch() throws Exception {
        Map<String, Object> asked = asked("步-3");
        asked.put("subjects", List.of(Map.of("identifier", CODE)));
        String number = RACE.begun("BATCH_CHECK_BEGUN", "enterprise-honours 步-3", clerk, "checks/batches", asked);
        assertThat(tables.number("SELECT COUNT(*) FROM chk_batch WHERE number = ?", number))
                .isEqualTo(1);
    }

    @Test
    @Raced("MatterRegister.register")
    void aMatterThatTwoTellAtOnceIsOneMatter() throws Exception {
        for (int i = 0; i < 5; i++) {
            String number = "步-登-" + i;
            Map<String, Object> told =
                    Map.of("matters", List.of(Map.of("area", "enterprise-honours", "number", number, "name", "年度评优")));
            OfficeApi[] both = {clerk, colleague, clerk};
            List<Http.Answer> answers =
                    Race.unhurt(Race.each(both, one -> one.post("matters", told, "Idempotency-Key", Race.key())));
            assertThat(answers).extracting(Http.Answer::statusCode).contains(200);
            assertThat(tables.number("SELECT COUNT(*) FROM chk_register_entry WHERE matter_number = ?", number))
                    .isEqualTo(1);
        }
    }

    @Test
    @Raced("MatterRegister.withdraw")
    void aSubjectThatTwoTakeOutAtOnceIsTakenOutOnce() throws Exception {
        String gone = FictionalCodes.company("530126", 5_220);
        Map<String, Object> told =
                Map.of("area", "enterprise-honours", "number", "步-撤", "name", "年度评优", "subjects", List.of(CODE, gone));
        Http.Answer registered = clerk.post("matters", Map.of("matters", List.of(told)), "Idempotency-Key", Race.key());
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(200);
        Map<String, Object> withdrawal =
                Map.of("area", "enterprise-honours", "number", "步-撤", "subjects", List.of(gone), "reason", "登记有误");
        OfficeApi[] both = {clerk, colleague, clerk};
        List<Http.Answer> answers = Race.unhurt(
                Race.each(both, one -> one.post("matters/withdrawals", withdrawal, "Idempotency-Key", Race.key())));
        assertThat(answers).extracting(Http.Answer::statusCode).containsOnlyOnce(200);
        assertThat(tables.number("SELECT COUNT(*) FROM chk_register_subject WHERE withdrawn_reason = '登记有误'"))
                .isEqualTo(1);
    }

    @Test
    @Raced({"OutsideReports.register", "OutsideReports.withdraw"})
    void aReportOfOthersIsRegisteredAndWithdrawnOnce() throws Exception {
        String check = begun("步-4");
        Map<String, Object> report = Map.of(
                "source", "credit-agencies",
                "product", "RATING",
                "issuer", "测试信用服务有限公司",
                "number", "测信评〔2026〕步1号",
                "issuedOn", RunningPortal.get().days().today().minusMonths(1).toString());
        String number =
                RACE.begun("OUTSIDE_REPORT_REGISTERED", check, clerk, "checks/" + check + "/outside-reports", report);
        assertThat(tables.number("SELECT COUNT(*) FROM chk_outside_report WHERE check_number = ?", check))
                .isEqualTo(1);
        HttpOfficer[] clerks = RACE.windows("clerk.market", "clerk.market");
        Form withdrawal = new Form(
                "/office/checks/outside-report.xhtml?number=" + number,
                "withdrawForm",
                "withdraw",
                Map.of("reason", "登记有误。"));
        RACE.one("OUTSIDE_REPORT_WITHDRAWN", number, Race.pressing(withdrawal, clerks));
    }

    @Test
    @Raced({"ReportProcedure.apply", "ReportProcedure.issue", "ReportProcedure.recall"})
    void aReportIsTakenInIssuedAndRecalledOnce() throws Exception {
        String number = RACE.begun("REPORT_APPLIED", "PUBLIC", office, "reports", application("步-5"));
        both("REPORT_ISSUED", number, "issue");
        assertThat(documents(number)).isEqualTo(1);
        both("REPORT_RECALLED", number, "recall");
        assertThat(documents(number)).isEqualTo(1);
        assertThat(office.read("reports/" + number).path("state").asText()).isEqualTo("RECALLED");
    }

    @Test
    @Raced("LiveAllowances.allow")
    void whatMayBeSeenOfAReportIsSaidAndTakenBackOnce() throws Exception {
        HttpOfficer[] offices = RACE.windows("credit.officer", "credit.second");
        Map<String, String> asked = new HashMap<>(application("步-10"));
        asked.put("purpose", "SELF_QUERY");
        asked.keySet().removeAll(List.of("area", "matterNumber"));
        Http.Answer applied = office.post("reports", asked, "Idempotency-Key", Race.key());
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(201);
        String number = OfficeApi.json(applied).path("number").asText();
        String paper = Base64.getEncoder().encodeToString("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        OfficeApi.done(
                office.post("reports/" + number + "/proofs", Map.of("fileName", "licence.pdf", "content", paper)));
        Http.Answer issued = office.post("reports/" + number + "/issue", Map.of(), "Idempotency-Key", Race.key());
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        String page = "/office/checks/report.xhtml?number=" + number;
        Map<String, String> until = Map.of(
                "until_input", RunningPortal.get().days().today().plusDays(20).toString(), "reason", "窗口签署授权书");
        RACE.one(
                "REPORT_LIVE_VIEW_ALLOWED",
                number,
                Race.pressing(new Form(page, "allowForm", "allow", until), offices));
        Form back = new Form(page, "disallowForm", "disallow", Map.of("reason", "申请人撤回"));
        RACE.one("REPORT_LIVE_VIEW_ALLOWED", number, Race.pressing(back, offices));
    }

    @Test
    @Raced("ReportProcedure.refuse")
    void anApplicationIsRefusedOnce() throws Exception {
        HttpOfficer[] offices = RACE.windows("credit.officer", "credit.second");
        String number = RACE.begun("REPORT_APPLIED", "PUBLIC", office, "reports", application("步-6"));
        Form refusal = new Form(
                "/office/checks/report.xhtml?number=" + number, "refuseForm", "refuse", Map.of("reason", "材料不全。"));
        RACE.one("REPORT_REFUSED", number, Race.pressing(refusal, offices));
    }

    @Test
    @Raced({"CheckProcedure.lookAgain", "CheckProcedure.take", "CheckProcedure.conclude"})
    void aCheckIsReadReviewedAndConcludedOnce() throws Exception {
        HttpOfficer[] clerks = RACE.windows("clerk.market", "clerk.market");
        HttpOfficer[] reviewers = RACE.windows("reviewer.market", "reviewer.market");
        String number = begun("步-8");
        String page = "/office/checks/detail.xhtml?number=" + number;
        RACE.one(
                "CHECK_LOOKED_AGAIN",
                number,
                Race.pressing(new Form(page, "againForm", "lookAgain", Map.of()), clerks));
        Map<String, String> opinion = Map.of("opinion", "已核对。");
        RACE.one("CHECK_STEP_TAKEN", number, Race.pressing(new Form(page, "signForm", "read", opinion), clerks));
        RACE.one("CHECK_STEP_TAKEN", number, Race.pressing(new Form(page, "signForm", "review", opinion), reviewers));
        RACE.one(
                "CHECK_CONCLUDED",
                number,
                Race.pressing(
                        new Form(
                                page,
                                "concludeForm",
                                "conclude",
                                Map.of("outcome_input", "REFUSED", "reason", "不予评优。")),
                        clerks));
    }

    @Test
    @Raced("HintSettlements.settle")
    void aSameNameIsSettledOnce() throws Exception {
        String one = FictionalCodes.company("530126", 5_210);
        String other = FictionalCodes.company("530126", 5_211);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530126", 1));
        file.fine("同步甄别测试有限公司", one, "测步甄〔2026〕1号", RunningPortal.get().days().monthsAgo(70));
        file.fine("同步甄别测试有限公司", other, "测步甄〔2026〕2号", RunningPortal.get().days().monthsAgo(2));
        clerk.record("raced-hints", file.bytes(StandardCharsets.UTF_8));
        Map<String, Object> asked = asked("步-9");
        asked.put("identifier", one);
        String check = OfficeApi.json(clerk.post("checks", asked, "Idempotency-Key", Race.key()))
                .path("number")
                .asText();
        String subject = tables.texts("SELECT subject_number FROM rec_record WHERE document_number = '测步甄〔2026〕2号'")
                .get(0);
        HttpOfficer[] clerks = RACE.windows("clerk.market", "clerk.market");
        String page = "/office/checks/hint.xhtml?number=" + check + "&subject=" + subject;
        RACE.one(
                "HINT_SETTLED",
                check + " " + subject,
                Race.pressing(new Form(page, "apartForm", "settle", Map.of("reason", "代码、住所均不同")), clerks));
        RACE.one(
                "HINT_SETTLED",
                check + " " + subject,
                Race.pressing(new Form(page, "backForm", "takeBack", Map.of("reason", "需再核对股权")), clerks));
    }

    private void both(String event, String report, String act) throws Exception {
        OfficeApi[] both = {office, second};
        RACE.one(
                event,
                report,
                Race.each(
                        both,
                        officer -> officer.post(
                                "reports/" + report + "/" + act,
                                Map.of("words", "数据有误"),
                                "Idempotency-Key",
                                Race.key())));
    }

    private long documents(String matter) {
        return tables.number("SELECT COUNT(*) FROM cor_document WHERE matter = ?", matter);
    }

    private long looks(String check) {
        return tables.number("SELECT COUNT(*) FROM chk_look WHERE check_number = ?", check);
    }

    private static Map<String, String> application(String matter) {
        return Map.of(
                "kind", "PUBLIC",
                "purpose", "ADMINISTRATIVE_MATTER",
                "usedFor", "补助审核",
                "applicant", "财政局",
                "area", "fiscal-subsidies",
                "matterNumber", matter,
                "askedBy", "CODE",
                "identifier", CODE,
                "name", NAME);
    }

    private static String begun(String matter) {
        Map<String, Object> asked = asked(matter);
        asked.put("identifier", CODE);
        Http.Answer answer = clerk.post("checks", asked, "Idempotency-Key", Race.key());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode check = OfficeApi.json(answer);
        return check.path("number").asText();
    }

    private static Map<String, Object> asked(String matter) {
        return new HashMap<>(Map.of(
                "area", "enterprise-honours",
                "matterKind", "honour",
                "matterNumber", matter,
                "matterName", "评优",
                "purpose", "评优审查",
                "periodFrom", RunningPortal.get().days().today().minusMonths(36).toString(),
                "askedBy", "CODE"));
    }
}
