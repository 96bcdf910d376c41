package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of the tenants' tables asked over the interface: what the rule engine says is what a bureau's system is answered, with its law. */
class AreaEffectsIT {

    private static final String PERSONS_NUMBER = "530199198803031028";
    private static final String OTHERS_NUMBER = "150102198807303035";
    private static final Map<String, String> DIVISIONS = Map.of("kunming", "530129", "beidaihe", "130306");

    @BeforeAll
    static void recordRows() {
        for (String tenant : DIVISIONS.keySet()) {
            PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISIONS.get(tenant), 8840));
            file.fine(
                    "效果测试有限公司",
                    punished(tenant),
                    "测效罚〔2026〕1号",
                    RunningPortal.get().days().monthsAgo(3));
            AtWork.machine(tenant).record("effects-" + tenant, file.bytes(StandardCharsets.UTF_8));
        }
        AtWork.machine("kunming").record("effects-persons", withPersons());
    }

    private static String punished(String tenant) {
        return FictionalCodes.company(DIVISIONS.get(tenant), 8841);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        K-45 | kunming  | food-drug-supervision | permit      | RAISE_INSPECTION REFERENCE
        K-45 | kunming  | food-drug-supervision | supervision | RAISE_INSPECTION REFERENCE
        K-41 | kunming  | enterprise-honours    | honour      | REFUSE REQUIRE_REPORT REFERENCE
        K-41 | kunming  | enterprise-honours    | rating      | REQUIRE_REPORT REFERENCE
        K-46 | kunming  | key-fields            | key-field   | REFERENCE
        B-17 | beidaihe | enterprise-honours    | honour      | REQUIRE_REPORT REFERENCE
        B-13 | beidaihe | drug-safety           | drug-procurement | REQUIRE_REPORT
        B-20 | beidaihe | key-fields            | key-field   | REFERENCE
        """)
    void whoWasPunishedInThePeriodIsAnsweredAsTheDocumentSays(
            String requirement, String tenant, String area, String kind, String effects) {
        JsonNode answer = asked(tenant, area, kind, punished(tenant));
        assertThat(answer.path("result").asText()).as(requirement).isEqualTo("HIT");
        assertThat(Set.copyOf(answer.path("effects").findValuesAsText("effect")))
                .as(requirement)
                .isEqualTo(new HashSet<>(Arrays.asList(effects.split(" "))));
        answer.path("effects")
                .forEach(effect ->
                        assertThat(effect.path("citations")).as(requirement).isNotEmpty());
    }

    /** On the courts' list of the demo: a supplier is refused, an agency is checked only (K-36). */
    @ParameterizedTest
    @CsvSource({"supplier, true", "agency, false"})
    void aListedSupplierIsRefusedAndAnAgencyIsNot(String kind, boolean refused) {
        Map<String, String> body = new HashMap<>(question("government-procurement", kind));
        body.put("identifier", "91530199MADEM0011J");
        JsonNode answer = posted(AtWork.officer("kunming", "clerk.finance"), "procurement-" + kind, body);
        assertThat(answer.path("facts").findValuesAsText("kind")).contains("LIST_ENTRY");
        assertThat(answer.path("effects").findValuesAsText("effect").contains("REFUSE"))
                .isEqualTo(refused);
        assertThat(answer.path("decisions").findValuesAsText("outcome")).contains(refused ? "APPLIES" : "NOT_FOR_THIS");
    }

    /** The persons behind are looked at by their numbers; of one without a number nothing is known, and nothing clean is said. */
    @Test
    void aPersonBehindIsLookedAtOrToldToBeUnknown() {
        JsonNode known = asked("kunming", "food-drug-supervision", "permit", led(0), "known");
        assertThat(known.path("behind").findValuesAsText("identified")).containsExactly("true");
        assertThat(outcome(known, "persons-behind")).isEqualTo("NOT_MET");
        assertThat(new TenantTables("kunming")
                        .number(
                                "SELECT COUNT(*) FROM chk_seen_person WHERE check_number = ?",
                                known.path("number").asText()))
                .isEqualTo(1);
        JsonNode unknown = asked("kunming", "food-drug-supervision", "permit", led(1), "unknown");
        assertThat(unknown.path("behind").findValuesAsText("identified")).containsExactly("false");
        assertThat(outcome(unknown, "persons-behind")).isEqualTo("NOT_KNOWN");
        nobodyIsOnRecord(asked("kunming", "food-drug-supervision", "permit", punished("kunming"), "headless"));
        JsonNode batched = batched("food-drug-supervision", "permit").path(0);
        nobodyIsOnRecord(batched);
        Map<String, String> body = new HashMap<>(question("food-drug-supervision", "permit"));
        body.putAll(Map.of("askedBy", "ID_NUMBER", "identifier", PERSONS_NUMBER));
        JsonNode person = posted(AtWork.machine("kunming"), "person", body);
        assertThat(person.path("subject").path("kind").asText()).isEqualTo("NATURAL_PERSON");
        assertThat(outcome(person, "banned-person")).isEqualTo("NOT_MET");
        assertThat(person.toString()).doesNotContain(PERSONS_NUMBER);
    }

    /** The company tells the number of one who was found to be another: that one is looked at. */
    @Test
    void aPersonBehindWhoWasMergedIsLookedAtAsWhoItBecame() throws Exception {
        String person = subjectOf("嵩人罚〔2026〕3号");
        String other = subjectOf("嵩人罚〔2026〕4号");
        merged(person, other);
        try {
            JsonNode answer = asked("kunming", "food-drug-supervision", "permit", led(0), "merged");
            assertThat(answer.path("behind").findValuesAsText("identified")).containsExactly("true");
            assertThat(new TenantTables("kunming")
                            .texts(
                                    "SELECT subject_number FROM chk_seen_person WHERE check_number = ?",
                                    answer.path("number").asText()))
                    .containsExactly(other);
        } finally {
            merged(person, null);
        }
    }

    private static String subjectOf(String document) {
        return new TenantTables("kunming")
                .texts("SELECT subject_number FROM rec_record WHERE document_number = ?", document)
                .get(0);
    }

    private static void merged(String person, String into) throws Exception {
        try (OpenTransaction merging = new OpenTransaction("kunming")) {
            merging.execute(
                    "UPDATE rec_subject SET merged_into = ?, version = version + 1 WHERE number = ?", into, person);
            merging.commit();
        }
    }

    /** Of the company nobody who leads it is on record: the line is not known, and the roles are told. */
    private static void nobodyIsOnRecord(JsonNode answer) {
        assertThat(outcome(answer, "persons-behind")).isEqualTo("NOT_KNOWN");
        assertThat(answer.path("behind").findValuesAsText("identified")).containsExactly("false", "false");
        assertThat(answer.path("behind")).allMatch(person -> person.path("name").isMissingNode());
    }

    private static String outcome(JsonNode answer, String line) {
        for (JsonNode decision : answer.path("decisions")) {
            if (line.equals(decision.path("line").asText())) {
                return decision.path("outcome").asText();
            }
        }
        return null;
    }

    private static String led(int i) {
        return FictionalCodes.company("530129", 8860 + i);
    }

    /** Two companies and a person: of the one company the person's number is told, of the other another one's name alone. */
    private static byte[] withPersons() {
        String decidedOn = RunningPortal.get().days().monthsAgo(5);
        return new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530129", 1))
                .led("嵩明人员测试0有限公司", led(0), "嵩人罚〔2026〕1号", decidedOn, "周测试", PERSONS_NUMBER)
                .led("嵩明人员测试1有限公司", led(1), "嵩人罚〔2026〕2号", decidedOn, "吴测试", null)
                .person("周测试", PERSONS_NUMBER, "嵩人罚〔2026〕3号", decidedOn)
                .person("周试", OTHERS_NUMBER, "嵩人罚〔2026〕4号", decidedOn)
                .bytes(StandardCharsets.UTF_8);
    }

    /** The courts' list was last delivered long ago: who is on it since is known to nobody, one by one and in a batch. */
    @Test
    void aListThatIsOverdueLeavesWhatRestsOnItUncheckedAndNothingElse() throws Exception {
        LocalDate told = RunningPortal.get().days().today().minusMonths(1);
        String newest = new TenantTables("kunming")
                .texts(
                        "SELECT as_of FROM lst_received_import WHERE source = 'court-defaulters' ORDER BY id DESC LIMIT 1")
                .get(0);
        deliveredOn(told);
        try {
            JsonNode stale = asked("kunming", "enterprise-honours", "honour", punished("kunming"), "stale");
            assertThat(stale.path("result").asText()).isEqualTo("COULD_NOT_BE_CHECKED");
            assertThat(stale.path("effects").findValuesAsText("effect")).contains("REFUSE");
            JsonNode courts = list(stale, "全国法院失信被执行人名单");
            assertThat(courts.path("standing").asText()).isEqualTo("STALE");
            assertThat(courts.path("listAsOf").asText()).isEqualTo(told.toString());
            assertThat(courts.path("staleSince").asText())
                    .isEqualTo(told.plusDays(8).toString());
            assertThat(asked("kunming", "key-fields", "key-field", punished("kunming"), "fresh")
                            .path("result")
                            .asText())
                    .isEqualTo("HIT");
            assertThat(batched("enterprise-honours", "honour").findValuesAsText("result"))
                    .containsExactly("COULD_NOT_BE_CHECKED");
        } finally {
            deliveredOn(LocalDate.parse(newest));
        }
    }

    /** Where a report is a condition of entry, one of others that failed its examination is none (B-13). */
    @Test
    void aReportThatFailedItsExaminationIsMissingInTheRegister() {
        OfficeApi district = AtWork.machine("beidaihe");
        String matter = "效-药采";
        Map<String, String> body = new HashMap<>(question("drug-safety", "drug-procurement"));
        body.putAll(Map.of("matterNumber", matter, "identifier", punished("beidaihe")));
        String check = posted(district, "procured", body).path("number").asText();
        Map<String, Object> decided = Map.of(
                "area",
                "drug-safety",
                "number",
                matter,
                "name",
                "药品采购",
                "decidedOn",
                RunningPortal.get().days().today().toString());
        handedIn(district, check, List.of("GENUINE"));
        Http.Answer registered =
                district.post("matters", Map.of("matters", List.of(decided)), "Idempotency-Key", "effects-register");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(200);
        assertThat(standing(district, matter)).isEqualTo("REPORT_MISSING");
        handedIn(
                district,
                check,
                List.of(
                        "MADE_BY_FILED_AGENCY",
                        "FOLLOWS_STANDARD",
                        "GENUINE",
                        "ABOUT_THE_SUBJECT",
                        "MATERIALS_COMPLETE"));
        assertThat(standing(district, matter)).isEqualTo("LOOKED_AT");
    }

    private static void handedIn(OfficeApi district, String check, List<String> conformity) {
        Map<String, Object> report = Map.of(
                "source",
                "third-party-agency",
                "product",
                "REPORT",
                "issuer",
                "测试信用服务有限公司",
                "number",
                "测信报〔2026〕" + conformity.size() + "号",
                "issuedOn",
                RunningPortal.get().days().today().minusMonths(1).toString(),
                "conformity",
                conformity);
        Http.Answer answer = district.post(
                "checks/" + check + "/outside-reports",
                report,
                "Idempotency-Key",
                "effects-handed-in-" + conformity.size());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String standing(OfficeApi district, String matter) {
        return OfficeApi.json(district.get("matters?area=drug-safety&number=" + OfficeApi.encoded(matter)))
                .path("items")
                .path(0)
                .path("standing")
                .asText();
    }

    private static void deliveredOn(LocalDate day) throws Exception {
        try (OpenTransaction delivering = new OpenTransaction("kunming")) {
            delivering.execute(
                    "UPDATE lst_received_import SET as_of = ? WHERE source = 'court-defaulters' ORDER BY id DESC LIMIT 1",
                    day.toString());
            delivering.commit();
        }
    }

    private static JsonNode list(JsonNode answer, String name) {
        for (JsonNode source : answer.path("sources")) {
            if (name.equals(source.path("list").asText())) {
                return source;
            }
        }
        return MissingNode.getInstance();
    }

    /** What the only line of a batch was answered. */
    private static JsonNode batched(String area, String kind) {
        Map<String, Object> body = new HashMap<>(question(area, kind));
        body.put("subjects", List.of(Map.of("identifier", punished("kunming"))));
        OfficeApi api = AtWork.machine("kunming");
        Http.Answer begun = api.post("checks/batches", body, "Idempotency-Key", "effects-batch-" + area);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String batch = "checks/batches/" + OfficeApi.json(begun).path("number").asText();
        Waiting.until(
                "it is looked at",
                () -> OfficeApi.json(api.get(batch)).path("done").asBoolean());
        return OfficeApi.json(api.get(batch + "/looks")).path("items");
    }

    @ParameterizedTest
    @CsvSource({"kunming", "beidaihe"})
    void aNameAloneGivesHintsAndNoEffect(String tenant) {
        JsonNode answer = posted(
                AtWork.machine(tenant),
                "name",
                Map.of(
                        "area", "key-fields",
                        "matterKind", "key-field",
                        "matterNumber", "效-名",
                        "matterName", "仅按名称",
                        "purpose", "测试",
                        "askedBy", "NAME",
                        "name", "效果测试有限公司"));
        assertThat(answer.path("result").asText()).isEqualTo("SUBJECT_NOT_FOUND");
        assertThat(answer.path("effects")).isEmpty();
        assertThat(answer.path("facts")).isEmpty();
        assertThat(answer.path("hints").findValuesAsText("code")).contains(punished(tenant));
        assertThat(answer.path("hints").path(0).path("settled").asBoolean()).isFalse();
    }

    /** By the usual period an honour would be refused for years that nobody assesses (K-41): one look or many, the period is told. */
    @ParameterizedTest
    @CsvSource({"checks", "checks/batches"})
    void anHonourIsNotLookedAtWithoutItsAssessmentPeriod(String path) {
        Map<String, Object> body = new HashMap<>(question("enterprise-honours", "honour"));
        body.remove("periodFrom");
        body.put("identifier", punished("kunming"));
        body.put("subjects", List.of(Map.of("identifier", punished("kunming"))));
        Http.Answer answer =
                AtWork.machine("kunming").post(path, body, "Idempotency-Key", "effects-period-" + path.length());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("checks.periodMissing");
    }

    /** Nobody can know whom the number means: not that nobody is on record is said, but who may be meant. */
    @Test
    void aNumberOrCodeThatSeveralHaveIsNotAnsweredAsNobodys() throws Exception {
        String number = "530129600088701";
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530129", 1));
        for (int i = 0; i < 2; i++) {
            file.fine(
                    "嵩明同号测试" + i + "有限公司",
                    FictionalCodes.company("530129", 8870 + i),
                    "嵩同罚〔2026〕" + (i + 1) + "号",
                    RunningPortal.get().days().monthsAgo(5));
        }
        AtWork.machine("kunming").record("effects-numbers", file.registered(number, StandardCharsets.UTF_8));
        Map<String, String> body = new HashMap<>(question("key-fields", "key-field"));
        body.putAll(Map.of("askedBy", "REGISTRATION_NUMBER", "identifier", number));
        String own = FictionalCodes.company("530129", 8870);
        String others = FictionalCodes.company("530129", 8871);
        demandSeveral(posted(AtWork.machine("kunming"), "number-of-several", body), own, others);
        try (OpenTransaction transaction = new OpenTransaction("kunming")) {
            transaction.execute(
                    "INSERT INTO rec_subject_identifier (id, subject_number, kind, value)"
                            + " SELECT 530129887001, number, 'SOCIAL_CREDIT_CODE', ? FROM rec_subject WHERE social_credit_code = ?",
                    others,
                    own);
            transaction.commit();
        }
        demandSeveral(asked("kunming", "key-fields", "key-field", others, "of-several"), own, others);
    }

    private static void demandSeveral(JsonNode answer, String... codes) {
        assertThat(answer.path("result").asText()).isEqualTo("COULD_NOT_BE_CHECKED");
        assertThat(answer.path("hints").findValuesAsText("code")).containsExactlyInAnyOrder(codes);
    }

    private static JsonNode asked(String tenant, String area, String kind, String code) {
        return asked(tenant, area, kind, code, "asked");
    }

    private static JsonNode asked(String tenant, String area, String kind, String code, String key) {
        Map<String, String> body = new HashMap<>(question(area, kind));
        body.put("identifier", code);
        return posted(AtWork.machine(tenant), area + "-" + kind + "-" + key, body);
    }

    private static Map<String, String> question(String area, String kind) {
        return Map.of(
                "area", area,
                "matterKind", kind,
                "matterNumber", "效-1",
                "matterName", "效果测试",
                "purpose", "测试",
                "periodFrom", RunningPortal.get().days().today().minusMonths(36).toString(),
                "askedBy", "CODE");
    }

    private static JsonNode posted(OfficeApi api, String key, Map<String, String> body) {
        Http.Answer answer = api.post("checks", body, "Idempotency-Key", "effects-" + key);
        assertThat(List.of(200, 201)).as(answer.body()).contains(answer.statusCode());
        return OfficeApi.json(answer);
    }
}
