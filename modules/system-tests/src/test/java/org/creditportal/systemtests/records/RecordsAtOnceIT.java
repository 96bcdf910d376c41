package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each act on months, subjects and records by two officers at the same moment, on the real database: it is done once. */
class RecordsAtOnceIT {

    private static final String RESTRICTION = "0RACERESTRCTN";
    private static final int FIRST = 5_300;
    private static final int WITHDRAWN = 0;
    private static final int WITHHELD = 1;
    private static final int KEPT = 2;
    private static final String REASON = "测试：同时办理。";
    private static final Race RACE = new Race("kunming");

    private static OfficeApi machine;
    private static HttpOfficer[] clerks;
    private static HttpOfficer[] reviewers;
    private static HttpOfficer[] offices;
    private static FinedCompanies companies;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        machine = AtWork.machine("kunming");
        clerks = RACE.windows("clerk.market", "clerk.market");
        reviewers = RACE.windows("reviewer.market", "reviewer.market");
        offices = RACE.windows("credit.officer", "credit.second");
        companies = FinedCompanies.recorded(machine, "呈贡记录同步", "呈记步", FIRST, KEPT + 1);
    }

    @Test
    @Raced({"NothingToReport.declare", "NothingToReport.declareAll", "NothingToReport.revoke"})
    void aMonthHasOneNilReport() throws Exception {
        OfficeApi finance = AtWork.officer("kunming", "clerk.finance");
        HttpOfficer[] windows = RACE.windows("clerk.finance", "clerk.finance");
        var missing = finance.read("records/missing-reports?size=100").path("items");
        String item = missing.get(0).path("item").asText();
        String month = missing.get(0).path("month").asText();
        Form declaration = new Form(
                "/office/records/nil-report.xhtml?item=" + item + "&month=" + month.substring(0, 7),
                "declareForm",
                "declare",
                Map.of("reason", REASON));
        RACE.one("NOTHING_TO_REPORT_DECLARED", told(item, month), Race.pressing(declaration, windows));
        String number = tables.texts(
                        "SELECT number FROM rec_nothing_to_report WHERE bureau = 'finance' AND catalogue_item = ?"
                                + " AND month = ? ORDER BY id DESC",
                        item,
                        month)
                .get(0);
        RACE.one(
                "NOTHING_TO_REPORT_REVOKED",
                number,
                Race.pressing(
                        new Form(
                                "/office/records/nil-report-revocation.xhtml?number=" + number,
                                "revokeForm",
                                "revoke",
                                Map.of("reason", REASON)),
                        windows));
        OfficeApi[] thrice = {finance, finance, finance};
        Map<String, Object> body = Map.of("months", List.of(Map.of("item", item, "month", month)), "reason", REASON);
        RACE.one(
                "NOTHING_TO_REPORT_DECLARED",
                told(item, month),
                Race.each(thrice, one -> one.post("records/missing-reports/nil", body)));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rec_nothing_to_report WHERE bureau = 'finance' AND catalogue_item = ?"
                                + " AND month = ?",
                        item,
                        month))
                .as("the revoked one and the one that stands")
                .isEqualTo(2);
    }

    private static String told(String item, String month) {
        return item + ":" + Integer.parseInt(month.substring(0, 4)) + "-" + Integer.parseInt(month.substring(5, 7));
    }

    @Test
    @Raced("Urging.urge")
    void aBureauIsUrgedOnceADay() throws Exception {
        String page = offices[0].get("/office/records/urging.xhtml").body();
        Matcher first = Pattern.compile("(?s)urgeForm:behind:0:chosen.*?bureau=([a-z-]+)")
                .matcher(page);
        assertThat(first.find()).as(page).isTrue();
        String bureau = first.group(1);
        Form urging = new Form(
                "/office/records/urging.xhtml",
                "urgeForm",
                "urge",
                Map.of("behind:0:chosen", "on", "words", "请于本周内补报。"));
        RACE.one("BUREAUS_URGED", bureau, Race.pressing(urging, offices));
        assertThat(tables.number("SELECT COUNT(*) FROM rec_urging WHERE bureau = ?", bureau))
                .isEqualTo(1);
    }

    @Test
    @Raced({
        "SubjectMaintenance.addName",
        "SubjectMaintenance.endName",
        "SubjectMaintenance.addIdentifier",
        "SubjectMaintenance.addRelation",
        "SubjectMaintenance.endRelation",
        "SubjectMaintenance.tellRegistration",
        "SubjectMaintenance.classify"
    })
    void aSubjectIsToldOfOnce() throws Exception {
        String subject = subject(KEPT);
        String today = RunningPortal.get().days().today().toString();
        maintained(
                "SUBJECT_NAME_ADDED",
                subject,
                "addName",
                Map.of("name", "呈贡曾用名同步有限公司", "nameKind_input", "FORMER", "nameSource", "变更通知书"));
        String name = tables.texts(
                        "SELECT id FROM rec_subject_name WHERE subject_number = ? AND name = '呈贡曾用名同步有限公司'", subject)
                .get(0);
        maintained(
                "SUBJECT_NAME_CLOSED", subject, "endName", Map.of("endNameRow_input", name, "endNameOn_input", today));
        maintained(
                "SUBJECT_IDENTIFIER_ADDED",
                subject,
                "addIdentifier",
                Map.of(
                        "identifierKind_input", "REGISTRATION_NUMBER",
                        "identifier", "530114000053002",
                        "identifierSource", "营业执照"));
        maintained(
                "SUBJECT_RELATION_ADDED",
                subject,
                "addRelation",
                Map.of("role_input", "RESPONSIBLE_PERSON", "personName", "钱同步", "relationSource", "任命文件"));
        String relation = tables.texts("SELECT id FROM rec_relation WHERE subject_number = ?", subject)
                .get(0);
        maintained(
                "SUBJECT_RELATION_CLOSED",
                subject,
                "endRelation",
                Map.of("endRelationRow_input", relation, "endRelationOn_input", today));
        maintained(
                "SUBJECT_REGISTRATION_TOLD",
                subject,
                "tellRegistration",
                Map.of("status_input", "EXISTING", "asOf_input", today, "registrationSource", "国家企业信用信息公示系统"));
        maintained(
                "SUBJECT_CLASSIFIED",
                subject,
                "classify",
                Map.of("kind_input", "OTHER_ORGANISATION", "classifyReason", REASON));
    }

    /** Two deliveries of the same: what the first told, the second finds told. */
    @Test
    @Raced("RegistrationDelivery.tell")
    void registrationsAreToldOnceHoweverOftenTheyAreDelivered() throws Exception {
        String day = RunningPortal.get().days().today().minusDays(40).toString();
        OfficeApi[] both = {AtWork.officer("kunming", "credit.officer"), AtWork.officer("kunming", "credit.second")};
        Map<String, Object> told = Map.of(
                "asOf",
                day,
                "source",
                "测试登记机关",
                "registrations",
                List.of(Map.of("code", companies.code(0), "status", "存续")));
        RACE.one("REGISTRATIONS_TOLD", day, Race.each(both, one -> one.post("records/registrations", told)));
        assertThat(tables.number("SELECT COUNT(*) FROM rec_registration WHERE subject_number = ?", subject(0)))
                .isEqualTo(1);
    }

    private static void maintained(String event, String subject, String act, Map<String, String> typed)
            throws Exception {
        Form form = new Form("/office/records/subject-edit.xhtml?number=" + subject, act + "Form", act, typed);
        RACE.one(event, subject, Race.pressing(form, offices));
    }

    @Test
    @Raced({"SubjectMerging.propose", "SubjectMerging.decide", "SubjectMerging.undo", "SubjectMerging.tellApart"})
    void twoSubjectsAreMergedPartedAndToldApartOnce() throws Exception {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        String day = RunningPortal.get().days().ago(3);
        file.fine("合并同步测试有限公司", FictionalCodes.company("530102", FIRST + 60), document(60), day);
        file.fine("合并同步测试有限公司", FictionalCodes.company("530111", FIRST + 60), document(61), day);
        machine.record("race-merge", file.bytes(StandardCharsets.UTF_8));
        String kept = subjectOf(document(60));
        String merged = subjectOf(document(61));
        String pair = "/office/records/merge.xhtml?kept=" + kept + "&merged=" + merged;
        RACE.one(
                "SUBJECT_MERGE_PROPOSED",
                merged,
                Race.pressing(new Form(pair, "proposeForm", "propose", Map.of("proposeReason", REASON)), clerks));
        String merger = tables.texts("SELECT number FROM rec_merge WHERE from_subject = ?", merged)
                .get(0);
        String page = "/office/records/merge.xhtml?number=" + merger;
        RACE.one(
                "SUBJECT_MERGE_DECIDED",
                merger,
                Race.pressing(new Form(page, "decideForm", "agree", Map.of("decideReason", REASON)), offices));
        RACE.one(
                "SUBJECT_MERGE_UNDONE",
                merger,
                Race.pressing(new Form(page, "undoForm", "undo", Map.of("undoReason", REASON)), offices));
        List<Http.Answer> answers = Race.unhurt(
                Race.pressing(new Form(pair, "proposeForm", "tellApart", Map.of("proposeReason", REASON)), clerks));
        assertThat(answers).extracting(Http.Answer::statusCode).contains(302);
    }

    @Test
    @Raced({
        "CorrectionProcedure.proposeWithdrawal",
        "CorrectionProcedure.proposeReinstatement",
        "CorrectionProcedure.decide"
    })
    void aRecordIsWithdrawnAndReinstatedOnce() throws Exception {
        String record = companies.record(WITHDRAWN);
        acted("RECORD_WITHDRAWAL_PROPOSED", record, "WITHDRAWAL", Map.of(), clerks);
        decided(record, reviewers);
        acted("RECORD_REINSTATEMENT_PROPOSED", record, "REINSTATEMENT", Map.of(), clerks);
        decided(record, reviewers);
    }

    @Test
    @Raced({"RecordWithholding.withhold", "RecordWithholding.proposeRelease", "CorrectionProcedure.decide"})
    void aRecordIsWithheldAndReleasedOnce() throws Exception {
        String record = companies.record(WITHHELD);
        acted("RECORD_WITHHELD", record, "WITHHOLDING", Map.of("ground_input", "TRADE_SECRET"), clerks);
        decided(record, offices);
        acted("RECORD_RELEASE_PROPOSED", record, "RELEASE", Map.of(), reviewers);
        decided(record, offices);
    }

    private void acted(String event, String record, String kind, Map<String, String> more, HttpOfficer[] windows)
            throws Exception {
        int before = proposed(record).size();
        Map<String, String> typed = new HashMap<>(more);
        typed.put("reason", REASON);
        Form form = new Form("/office/records/act.xhtml?number=" + record + "&kind=" + kind, "actForm", "act", typed);
        RACE.one(event, record, Race.pressing(form, windows));
        assertThat(proposed(record)).hasSize(before + 1);
    }

    private void decided(String record, HttpOfficer[] windows) throws Exception {
        String correction = proposed(record).get(0);
        RACE.one("RECORD_CORRECTION_DECIDED", correction, Race.pressing(approval(correction), windows));
    }

    private static Form approval(String correction) {
        return new Form(
                "/office/records/correction.xhtml?number=" + correction,
                "decideForm",
                "approve",
                Map.of("reason", REASON));
    }

    /** Each of two records names him, and both are withdrawn at the same moment: neither decision relies on the other record. */
    @Test
    @Raced("CorrectionProcedure.decide")
    void whomBothRecordsNamedStandsThereNoMore() throws Exception {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        String day = RunningPortal.get().days().ago(3);
        for (int row = 70; row < 72; row++) {
            file.led("呈贡同步法人有限公司", FictionalCodes.company("530114", FIRST + 70), document(row), day, "王同步", null);
        }
        machine.record("race-named", file.bytes(StandardCharsets.UTF_8));
        String subject = subjectOf(document(70));
        assertThat(behind(subject)).containsExactly("王同步");
        restrict(subject);
        List<Callable<Http.Answer>> decisions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String record = tables.texts("SELECT number FROM rec_record WHERE document_number = ?", document(70 + i))
                    .get(0);
            acted("RECORD_WITHDRAWAL_PROPOSED", record, "WITHDRAWAL", Map.of(), clerks);
            decisions.addAll(Race.pressing(approval(proposed(record).get(0)), reviewers[i]));
        }
        ExecutorService people = Executors.newSingleThreadExecutor();
        try (OpenTransaction holding = new OpenTransaction("kunming")) {
            holding.execute("SELECT id FROM rec_relation WHERE subject_number = ? FOR UPDATE", subject);
            Future<List<Http.Answer>> answers = people.submit(() -> Race.unhurt(decisions));
            holding.awaitWaiters(2);
            holding.commit();
            assertThat(answers.get()).extracting(Http.Answer::statusCode).containsOnly(302);
        } finally {
            people.shutdownNow();
        }
        assertThat(behind(subject)).isEmpty();
        assertThat(tables.texts("SELECT state FROM snc_restriction WHERE number = ?", RESTRICTION))
                .as("upon whom nothing names any more")
                .containsExactly("LIFTED");
    }

    /** A bureau has restricted him who stands behind the subject. */
    private static void restrict(String subject) throws Exception {
        try (OpenTransaction imposing = new OpenTransaction("kunming")) {
            imposing.execute(
                    "INSERT INTO snc_restriction (id, version, number, bureau, state, case_number, person_key, person_name,"
                            + " company_name, company_number, ground, imposed_on, last_day, basis_document)"
                            + " SELECT r.id, 0, ?, 'water', 'IMPOSED', (SELECT MIN(number) FROM snc_case), r.id, r.person_name,"
                            + " '呈贡同步法人有限公司', r.subject_number, 'DISHONESTY_LIST', CURRENT_DATE, '2099-12-31', '公司法'"
                            + " FROM rec_relation r WHERE r.subject_number = ?",
                    RESTRICTION,
                    subject);
            imposing.commit();
        }
    }

    private List<String> behind(String subject) {
        return tables.texts(
                "SELECT person_name FROM rec_relation WHERE subject_number = ? AND valid_until IS NULL", subject);
    }

    /** The newest first. */
    private List<String> proposed(String record) {
        return tables.texts(
                "SELECT c.number FROM rec_correction c JOIN rec_record r ON r.id = c.record_id WHERE r.number = ?"
                        + " ORDER BY c.id DESC",
                record);
    }

    private String subject(int i) {
        return tables.texts("SELECT subject_number FROM rec_record WHERE number = ?", companies.record(i))
                .get(0);
    }

    private String subjectOf(String document) {
        return tables.texts("SELECT subject_number FROM rec_record WHERE document_number = ?", document)
                .get(0);
    }

    private static String document(int row) {
        return "呈文步〔2026〕" + row + "号";
    }
}
