package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report over the interface: made, printed by two at once, verified by anybody, recalled; and a report of others at a check. */
class ReportInterfaceIT {

    private static final String NAME = "接口报告测试有限公司";
    private static final String DOCUMENT = "测接罚〔2026〕1号";
    private static final String CODE = FictionalCodes.company("530126", 8851);
    private static final String OVER_NAME = "公示期满测试有限公司";
    private static final String OVER = "测接罚〔2023〕2号";
    private static final String OVER_CODE = FictionalCodes.company("530126", 8852);
    private static final String LISTED_NAME = "名单撤销测试有限公司";
    private static final String LISTED = "测接罚〔2026〕3号";
    private static final String LISTED_CODE = FictionalCodes.company("530126", 8853);
    private static final String REPAIRED_NAME = "名单修复测试有限公司";
    private static final String REPAIRED = "测接罚〔2026〕4号";
    private static final String REPAIRED_CODE = FictionalCodes.company("530126", 8854);
    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();
    private static OfficeApi market;
    private static OfficeApi counter;
    private static ReportSteps steps;

    private final Http anybody = new Http(RunningPortal.get().port(), "kunming.localhost");

    @BeforeAll
    static void recordRows() {
        market = OfficeApi.ofMachine("kunming");
        counter = OfficeApi.ofOfficer("kunming", "credit.officer");
        steps = new ReportSteps(market, counter);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530126", 1));
        file.led(NAME, CODE, DOCUMENT, RunningPortal.get().days().monthsAgo(2), "郑测试", null);
        file.fine(
                REPAIRED_NAME,
                REPAIRED_CODE,
                REPAIRED,
                RunningPortal.get().days().monthsAgo(2));
        file.fine(OVER_NAME, OVER_CODE, OVER, RunningPortal.get().days().monthsAgo(40));
        file.fine(LISTED_NAME, LISTED_CODE, LISTED, RunningPortal.get().days().monthsAgo(2));
        market.record("reported", file.bytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    @Test
    @Raced({"ReportPrints.print", "DocumentCopies.print"})
    void isMadePrintedByTwoAtOnceVerifiedAndRecalled() throws Exception {
        JsonNode applied = done(201, applied("made"));
        String address = "reports/" + applied.path("number").asText();
        assertThat(applied.path("state").asText()).isEqualTo("APPLIED");
        assertThat(applied.path("parts")).isEmpty();
        assertThat(done(201, applied("made")).path("number")).isEqualTo(applied.path("number"));
        JsonNode issued = done(200, counter.post(address + "/issue", Map.of(), "Idempotency-Key", "issue-made"));
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("parts").findValuesAsText("document")).contains(DOCUMENT);
        assertThat(issued.path("parts").findValuesAsText("item"))
                .contains("DOCUMENT_NUMBER", "FACTS", "BASIS", "PENALTY_KIND", "FINE", "AUTHORITY_CODE");
        assertThat(issued.path("leaders").findValuesAsText("name")).contains("郑测试");
        List<JsonNode> prints = printedAtOnce(address);
        assertThat(prints)
                .extracting(print -> print.path("serial").asText())
                .containsExactlyInAnyOrder("000001", "000002");
        for (JsonNode print : prints) {
            JsonNode told = verified(print);
            assertThat(told.path("state").asText()).isEqualTo("IN_FORCE");
            assertThat(told.path("serial")).isEqualTo(print.path("serial"));
            assertThat(told.path("digest")).isEqualTo(print.path("digest"));
            assertThat(told.toString()).doesNotContain(NAME, DOCUMENT);
        }
        assertThat(isSignedByAPublishedKey(OfficeApi.json(counter.get(address + "/twin"))
                        .path("twin")
                        .asText()))
                .isTrue();
        JsonNode recalled =
                done(200, counter.post(address + "/recall", Map.of("words", "数据有误"), "Idempotency-Key", "recall-made"));
        assertThat(recalled.path("state").asText()).isEqualTo("RECALLED");
        assertThat(verified(prints.get(0)).path("state").asText()).isEqualTo("WITHDRAWN");
        Http.Answer late = counter.post(address + "/prints", Map.of("words", "丙"), "Idempotency-Key", "late");
        assertThat(late.statusCode()).as(late.body()).isIn(409, 422);
    }

    /** In place of a certificate of no violation: a penalty of the period is told, though its publication is over. */
    @Test
    void aSpecialReportTellsThePenaltyWhosePublicationIsOver() throws Exception {
        LocalDate today = RunningPortal.get().days().today();
        try (OpenTransaction ending = new OpenTransaction("kunming")) {
            ending.execute(
                    "UPDATE rec_record SET public_until = ?, version = version + 1 WHERE document_number = ?",
                    today.minusDays(1).toString(),
                    OVER);
            ending.commit();
        }
        JsonNode looked = done(201, market.post("checks", asked(OVER_CODE), "Idempotency-Key", "over-checked"));
        assertThat(looked.path("facts")).isEmpty();
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "SPECIAL",
                "purpose", "ADMINISTRATIVE_MATTER",
                "usedFor", "上市审核",
                "applicant", OVER_NAME,
                "area", "fiscal-subsidies",
                "matterNumber", "接-专-1",
                "periodFrom", today.minusMonths(59).toString(),
                "sections", List.of("LICENCES", "PENALTIES", "SERIOUS_DISHONESTY")));
        body.putAll(Map.of("askedBy", "CODE", "identifier", OVER_CODE, "name", OVER_NAME));
        JsonNode applied = done(201, counter.post("reports", body, "Idempotency-Key", "over"));
        String address = "reports/" + applied.path("number").asText() + "/issue";
        JsonNode issued = done(200, counter.post(address, Map.of(), "Idempotency-Key", "issue-over"));
        assertThat(issued.path("parts").findValuesAsText("document")).contains(OVER);
        assertThat(issued.path("parts").findValuesAsText("endedOn"))
                .contains(today.minusDays(1).toString());
        assertTellsWhereNothingThatIsOverIsTold(issued);
    }

    /** Of licences that have ended nothing is said: over the interface, in the signed twin, and on the page. */
    private static void assertTellsWhereNothingThatIsOverIsTold(JsonNode report) throws Exception {
        String number = report.path("number").asText();
        assertThat(report.path("parts"))
                .filteredOn(part -> part.path("inForceOnly").asBoolean())
                .extracting(part -> part.path("section").asText())
                .containsExactly("LICENCES");
        JsonNode told = OfficeApi.json(counter.get("reports/" + number + "/twin"));
        assertThat(JWSObject.parse(told.path("twin").asText()).getPayload().toJSONObject())
                .containsEntry("inForceOnly", List.of("LICENCES"));
        String page = "/office/checks/report.xhtml?number=" + number;
        assertThat(AtWork.windows("kunming", "credit.officer")[0].get(page).body())
                .containsOnlyOnce("该部分仅载明截至数据时间现行有效的信息")
                .contains("现行有效的未查见。", OVER);
    }

    private static Map<String, Object> asked(String code) {
        return Map.of(
                "area", "enterprise-honours",
                "matterKind", "rating",
                "matterNumber", "接-报-1",
                "matterName", "评级",
                "purpose", "评级审查",
                "askedBy", "CODE",
                "identifier", code);
    }

    /** What a report told and was taken back since is found in it: the office decides whether to recall it. */
    @Test
    void aReportThatTellsAnAnnulledEntrySaysSo() {
        String record = new TenantTables("kunming")
                .texts("SELECT number FROM rec_record WHERE document_number = ?", LISTED)
                .get(0);
        ListingSteps listing = new ListingSteps(market);
        String entry = listing.published(record, "多次销售超过保质期的食品。");
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "PUBLIC",
                "purpose", "ADMINISTRATIVE_MATTER",
                "usedFor", "补助审核",
                "applicant", "财政局",
                "area", "fiscal-subsidies",
                "matterNumber", "接-撤-1"));
        body.putAll(Map.of("askedBy", "CODE", "identifier", LISTED_CODE, "name", LISTED_NAME));
        JsonNode applied = done(201, counter.post("reports", body, "Idempotency-Key", "annulled"));
        String address = "reports/" + applied.path("number").asText();
        JsonNode issued = done(200, counter.post(address + "/issue", Map.of(), "Idempotency-Key", "issue-annulled"));
        assertThat(issued.path("wrong")).isEmpty();
        Http.Answer withdrawn = listing.withdraw(entry);
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        JsonNode told = OfficeApi.json(counter.get(address));
        assertThat(told.path("wrong").path(0).asText()).isEqualTo(entry);
        assertThat(told.path("state").asText()).isEqualTo("ISSUED");
    }

    /** An entry that was repaired since was right when the report told it: the report is overtaken, and not wrong. */
    @Test
    void aReportThatTellsAnEntryWhichWasRepairedSinceIsNotWrong() throws Exception {
        String record = new TenantTables("kunming")
                .texts("SELECT number FROM rec_record WHERE document_number = ?", REPAIRED)
                .get(0);
        ListingSteps listing = new ListingSteps(market);
        String entry = listing.published(record, "多次销售超过保质期的食品。");
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "PUBLIC",
                "purpose", "ADMINISTRATIVE_MATTER",
                "usedFor", "补助审核",
                "applicant", "财政局",
                "area", "fiscal-subsidies",
                "matterNumber", "接-修-1"));
        body.putAll(Map.of("askedBy", "CODE", "identifier", REPAIRED_CODE, "name", REPAIRED_NAME));
        JsonNode applied = done(201, counter.post("reports", body, "Idempotency-Key", "repaired"));
        String address = "reports/" + applied.path("number").asText();
        done(200, counter.post(address + "/issue", Map.of(), "Idempotency-Key", "issue-repaired"));
        try (OpenTransaction waiting = new OpenTransaction("kunming")) {
            waiting.execute("UPDATE lst_entry SET shortest_months = 0, version = version + 1 WHERE number = ?", entry);
            waiting.commit();
        }
        Http.Answer withdrawn = listing.withdraw(entry, "repaired", "已依法修复信用。");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        JsonNode told = OfficeApi.json(counter.get(address));
        assertThat(told.path("wrong")).isEmpty();
        assertThat(told.path("outdated").path(0).asText()).isEqualTo(entry);
    }

    /** Whoever holds a print learns that what it told says something else now, and not what; the office, which record it was. */
    @Test
    void aReportThatTellsARecordWhichWasCorrectedSinceIsOvertaken() {
        String document = "测接罚〔2026〕5号";
        String code = FictionalCodes.company("530126", 8855);
        steps.recordFacts(code, document, "误。", "report-wrong");
        recordPromise(code);
        String address = steps.appliedOn(code, "接-更-1");
        JsonNode issued = steps.issue(address);
        assertThat(issued.path("changed")).isEmpty();
        assertThat(issued.path("unconnected").toString())
                .contains("REGISTRATION_STATUS")
                .doesNotContain("CREDIT_PROMISES", "JUDGMENTS", "INSPECTIONS");
        assertThat(issued.path("parts").findValuesAsText("item")).contains("PROMISE_KIND", "FULFILMENT");
        assertThat(issued.path("parts").toString()).contains("容缺受理型", "已履行", "三十日内补齐材料");
        JsonNode print = done(
                200, counter.post(address + "/prints", Map.of("words", "甲"), "Idempotency-Key", "print-corrected"));
        assertThat(verified(print).path("overtakenOn").isNull()).isTrue();
        steps.recordFacts(code, document, "正。", "report-right");
        assertThat(OfficeApi.json(counter.get(address)).path("changed")).hasSize(1);
        JsonNode told = verified(print);
        assertThat(told.path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(told.path("overtakenOn").asText())
                .isEqualTo(RunningPortal.get().days().today().toString());
        assertThat(told.toString()).doesNotContain(document);
    }

    private static void recordPromise(String code) {
        String day = RunningPortal.get().days().monthsAgo(2).toString();
        String bureau = "测试市场监督管理局";
        String file = "CN_XDR_MC,CN_XDR_LB,CN_XDR_SHXYM,CN_WSH,CN_CNLX,CN_CNNR,CN_CNRQ,CN_LXQK,CN_SLDW,CN_LYDW\n"
                + String.join(
                        ",",
                        "报告更正测试有限公司",
                        "法人及非法人组织",
                        code,
                        "测接诺〔2026〕1号",
                        "容缺受理型",
                        "三十日内补齐材料",
                        day,
                        "已履行",
                        bureau,
                        bureau);
        market.record("report-promise", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isForTheCounterOfItsTenantOnlyAndNeedsItsProof() {
        JsonNode own = done(
                201,
                counter.post(
                        "reports",
                        Map.of(
                                "kind", "PUBLIC",
                                "purpose", "SELF_QUERY",
                                "usedFor", "投标",
                                "applicant", NAME,
                                "askedBy", "CODE",
                                "identifier", CODE,
                                "name", NAME),
                        "Idempotency-Key",
                        "own"));
        String address = "reports/" + own.path("number").asText();
        Http.Answer unproved = counter.post(address + "/issue", Map.of(), "Idempotency-Key", "issue-unproved");
        assertThat(unproved.statusCode()).as(unproved.body()).isEqualTo(422);
        assertThat(unproved.body()).contains("checks.reportEvidenceMissing");
        JsonNode proved = done(200, counter.post(address + "/proofs", Map.of("fileName", "a.pdf", "content", pdf())));
        assertThat(proved.path("evidence").asInt()).isEqualTo(1);
        Http.Answer broken = counter.post(address + "/proofs", Map.of("fileName", "a.pdf", "content", "%%%"));
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(400);
        done(200, counter.post(address + "/issue", Map.of(), "Idempotency-Key", "issue-proved"));
        assertThat(market.get(address).statusCode()).isEqualTo(404);
        assertThat(OfficeApi.ofOfficer("beidaihe", "credit.officer")
                        .get(address)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReportOfOthersIsRegisteredAtItsCheckAndAnswersOnceItsFileIsThere() {
        JsonNode check = done(201, market.post("checks", asked(CODE), "Idempotency-Key", "handed-in"));
        String address = "checks/" + check.path("number").asText() + "/outside-reports";
        Map<String, Object> report = Map.of(
                "source", "credit-agencies",
                "product", "RATING",
                "issuer", "测试信用服务有限公司",
                "number", "测信评〔2026〕1号",
                "issuedOn", RunningPortal.get().days().today().minusMonths(1).toString(),
                "conformity",
                        List.of(
                                "MADE_BY_FILED_AGENCY",
                                "FOLLOWS_STANDARD",
                                "GENUINE",
                                "ABOUT_THE_SUBJECT",
                                "MATERIALS_COMPLETE"));
        JsonNode registered = done(200, market.post(address, report, "Idempotency-Key", "handed-in"));
        assertThat(registered.path("standing").asText()).isEqualTo("WITHOUT_FILE");
        JsonNode attached = done(
                200,
                market.post(
                        address + "/" + registered.path("number").asText() + "/files",
                        Map.of("fileName", "a.pdf", "content", pdf())));
        assertThat(attached.path("standing").asText()).isEqualTo("ANSWERS");
        assertThat(OfficeApi.json(market.get(address)).path("items")).hasSize(1);
        Http.Answer unknown = market.post(
                address, Map.of("source", "credit-agencies", "product", "NOTHING"), "Idempotency-Key", "unknown");
        assertThat(unknown.statusCode()).as(unknown.body()).isEqualTo(400);
    }

    private static Http.Answer applied(String key) {
        return counter.post(
                "reports",
                Map.of(
                        "kind", "PUBLIC",
                        "purpose", "ADMINISTRATIVE_MATTER",
                        "usedFor", "补助审核",
                        "applicant", "财政局",
                        "area", "fiscal-subsidies",
                        "matterNumber", "接-1",
                        "askedBy", "CODE",
                        "identifier", CODE,
                        "name", NAME),
                "Idempotency-Key",
                key);
    }

    private static List<JsonNode> printedAtOnce(String address) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Http.Answer>> begun = new ArrayList<>();
        for (String recipient : List.of("甲", "乙")) {
            String key = "print-" + begun.size();
            begun.add(PEOPLE.submit(() -> {
                start.await();
                return counter.post(address + "/prints", Map.of("words", recipient), "Idempotency-Key", key);
            }));
        }
        List<JsonNode> prints = new ArrayList<>();
        for (Future<Http.Answer> each : begun) {
            prints.add(done(200, each.get()));
        }
        return prints;
    }

    private JsonNode verified(JsonNode print) {
        return done(200, anybody.get("/api/v1/documents/" + print.path("code").asText()));
    }

    private boolean isSignedByAPublishedKey(String twin) throws Exception {
        JWSObject signed = JWSObject.parse(twin);
        return signed.verify(new ECDSAVerifier(
                JWKSet.parse(anybody.get("/api/v1/report-keys").body())
                        .getKeyByKeyId(signed.getHeader().getKeyID())
                        .toECKey()));
    }

    private static String pdf() {
        return Base64.getEncoder().encodeToString("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static JsonNode done(int status, Http.Answer answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return OfficeApi.json(answer);
    }
}
