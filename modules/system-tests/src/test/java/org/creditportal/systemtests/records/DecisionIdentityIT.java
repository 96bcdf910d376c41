package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two rows one decision and two names one subject, and how rare characters are found; each test has codes of its own. */
class DecisionIdentityIT {

    private static final String DIVISION = "530125";
    private static final String DAY = RunningPortal.get().days().monthsAgo(5);

    private final OfficeApi market = OfficeApi.ofMachine("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @Test
    void numbersThatDifferInASignAreTwoDecisions() {
        String code = FictionalCodes.company(DIVISION, 100);
        String company = "西山同号有限公司";
        market.record("sign-1", bytes(empty().fine(company, code, "西同罚〔2026〕2230591-1号", DAY, "其一。")));
        JsonNode second = market.record("sign-2", bytes(empty().fine(company, code, "西同罚〔2026〕22305911号", DAY, "其二。")));
        assertThat(second.path("recorded").asInt()).isEqualTo(1);
        assertThat(second.path("corrected").asInt()).isZero();

        JsonNode inOneFile = market.record(
                "sign-3",
                bytes(empty().fine(company, code, "西同罚〔2026〕5（1）号", DAY, "其一。")
                        .fine(company, code, "西同罚〔2026〕51号", DAY, "其二。")
                        .fine(company, code, "西同罚〔2026〕5.1号", DAY, "其三。")));
        assertThat(inOneFile.path("recorded").asInt()).isEqualTo(3);
        assertThat(tables.texts("SELECT revision FROM rec_record WHERE subject_code = ?", code))
                .hasSize(5)
                .containsOnly("1");
    }

    @Test
    void aSpellingRepeatsADecisionAndNeverOverwritesIt() {
        String code = FictionalCodes.company(DIVISION, 200);
        String company = "西山异写有限公司";
        market.record("spelling-1", bytes(empty().fine(company, code, "西异罚〔2026〕7-1号", DAY, "原文。")));
        JsonNode repeated =
                market.record("spelling-2", bytes(empty().fine(company, code, "西异罚［２０２６］ 7－1 号", DAY, "原文。")));
        assertThat(repeated.path("duplicate").asInt()).isEqualTo(1);

        JsonNode other = market.record(
                "spelling-3",
                bytes(empty().fine(company, code, "西异罚(2026)7-1号", DAY, "改写。")
                        .fine(company, code, "西异罚〔2026〕8号", DAY)));
        assertThat(other.path("corrected").asInt()).isZero();
        assertThat(other.path("recorded").asInt()).isEqualTo(1);
        assertThat(other.path("errors").path("items").findValuesAsText("code"))
                .containsExactly("DOCUMENT_WRITTEN_OTHERWISE");
        assertThat(other.path("errors").path("items").path(0).path("fault").asText())
                .contains("西异罚〔2026〕7-1号");
        assertThat(tables.texts(
                        "SELECT revision FROM rec_record WHERE document_number = '西异罚〔2026〕7-1号' AND subject_code = ?",
                        code))
                .containsExactly("1");
    }

    @Test
    void anIdentifierWithAnotherNameIsHeld() {
        String code = FictionalCodes.company(DIVISION, 300);
        market.record("holder-1", bytes(empty().fine("西山守信乳业有限公司", code, "西名罚〔2026〕1号", DAY)));
        JsonNode batch = market.record(
                "holder-2",
                bytes(empty().fine("西山失信矿业有限公司", code, "西名罚〔2026〕2号", DAY)
                        .fine("西山守信乳业（有限公司）", code, "西名罚〔2026〕3号", DAY)));
        assertThat(batch.path("recorded").asInt()).isEqualTo(1);
        JsonNode held = batch.path("errors").path("items").path(0);
        assertThat(held.path("code").asText()).isEqualTo("IDENTIFIER_OF_ANOTHER_NAME");
        assertThat(held.path("fault").asText()).contains("西山守信乳业有限公司");
        assertThat(held.path("line").asInt()).isEqualTo(2);
        assertThat(tables.texts(
                        "SELECT n.name FROM rec_subject_name n JOIN rec_subject s ON s.number = n.subject_number"
                                + " WHERE s.social_credit_code = ?",
                        code))
                .containsExactly("西山守信乳业有限公司");
    }

    @Test
    void oneIdentifierBesideSeveralNamesHoldsAllItsRows() {
        String filledDown = FictionalCodes.company(DIVISION, 400);
        String right = FictionalCodes.company(DIVISION, 401);
        JsonNode batch = market.record(
                "fill-down",
                bytes(empty().fine("西山甲有限公司", filledDown, "西填罚〔2026〕1号", DAY)
                        .fine("西山甲有限公司", filledDown, "西填罚〔2026〕2号", DAY)
                        .fine("西山乙有限公司", filledDown, "西填罚〔2026〕3号", DAY)
                        .fine("西山甲有限公司", filledDown, "西填罚〔2026〕4号", DAY)
                        .fine("西山丙有限公司", right, "西填罚〔2026〕5号", DAY)));
        assertThat(batch.path("bad").asInt()).isEqualTo(4);
        assertThat(batch.path("recorded").asInt()).isEqualTo(1);
        assertThat(batch.path("errors").path("items").findValuesAsText("code"))
                .hasSize(4)
                .containsOnly("IDENTIFIER_WITH_SEVERAL_NAMES");
        assertThat(tables.number("SELECT COUNT(*) FROM rec_subject WHERE social_credit_code = ?", filledDown))
                .isZero();
    }

    /** A character of Extension H, which the JDK's Unicode does not know; the names differ in it alone. */
    @Test
    void rareCharactersAreFoundAndTellNamesApart() {
        String rare = Character.toString(0x31350);
        String other = Character.toString(0x9FFD);
        PenaltyFile file = empty().fine(
                        "西山案例" + rare + "泰有限公司", FictionalCodes.company(DIVISION, 500), "西稀罚〔2026〕1号", DAY)
                .fine("西山案例" + other + "泰有限公司", FictionalCodes.company(DIVISION, 501), "西稀罚〔2026〕2号", DAY)
                .fine("西山案例泰有限公司", FictionalCodes.company(DIVISION, 502), "西稀罚〔2026〕3号", DAY);
        assertThat(market.record("rare", file.bytes(Charset.forName("GB18030")))
                        .path("recorded")
                        .asInt())
                .isEqualTo(3);
        assertThat(documents(rare + "泰")).containsExactly("西稀罚〔2026〕1号");
        assertThat(documents("西山案例" + rare + "泰有限公司")).containsExactly("西稀罚〔2026〕1号");
        assertThat(documents(other + "泰有")).containsExactly("西稀罚〔2026〕2号");
        assertThat(documents("西山案例泰有限公司")).containsExactly("西稀罚〔2026〕3号");
        assertThat(documents(rare)).isEmpty();
        assertThat(documents(rare + other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "；", "\\", "　", " "})
    void aTextThatSaysNothingIsToldAndFindsNothing(String typed) {
        Http.Answer answer = market.get("records?q=" + OfficeApi.encoded(typed));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("records.textSaysNothing", "请至少输入");
    }

    @Test
    void whoWasNamedByMistakeStandsBehindTheCompanyNoMore() {
        String code = FictionalCodes.company(DIVISION, 600);
        String company = "西山误名有限公司";
        market.record("leader-1", bytes(empty().led(company, code, "西误罚〔2026〕1号", DAY, "王误", null)));
        market.record("leader-2", bytes(empty().led(company, code, "西误罚〔2026〕2号", DAY, "王误", null)));
        assertThat(behind(code)).containsExactly("王误");
        market.record("leader-3", bytes(empty().led(company, code, "西误罚〔2026〕1号", DAY, "李正", null)));
        assertThat(behind(code)).as("another record names him").containsExactly("李正", "王误");
        market.record("leader-4", bytes(empty().led(company, code, "西误罚〔2026〕2号", DAY, "李正", null)));
        assertThat(behind(code)).containsExactly("李正");
    }

    /** One delivery tells his number and the next leaves it out: measures that rest on him go on. */
    @Test
    void whoIsToldWithHisNumberOrWithoutItIsOne() {
        String code = FictionalCodes.company(DIVISION, 650);
        String company = "西山详略有限公司";
        String relations =
                "SELECT CONCAT(r.id, r.person_name, r.number_index IS NULL, r.protected_number IS NULL, r.retracted)"
                        + " FROM rec_relation r JOIN rec_subject s ON s.number = r.subject_number WHERE s.social_credit_code = ?";
        market.record("fuller-1", bytes(empty().led(company, code, "西详罚〔2026〕1号", DAY, "郑详", null)));
        String told = tables.texts(relations, code).get(0);
        assertThat(told).endsWith("郑详110");
        String fuller = told.substring(0, told.length() - "110".length()) + "000";
        market.record("fuller-2", bytes(empty().led(company, code, "西详罚〔2026〕1号", DAY, "郑详", "530199199104041037")));
        assertThat(tables.texts(relations, code)).containsExactly(fuller);
        market.record("fuller-3", bytes(empty().led(company, code, "西详罚〔2026〕1号", DAY, "郑详", null)));
        assertThat(tables.texts(relations, code)).containsExactly(fuller);
    }

    @Test
    void whoLeftAndIsNamedByALaterDecisionStandsBehindTheCompanyAgain() throws Exception {
        String code = FictionalCodes.company(DIVISION, 610);
        String company = "西山归来有限公司";
        market.record("back-1", bytes(empty().led(company, code, "西归罚〔2026〕1号", DAY, "张归", null)));
        try (OpenTransaction transaction = new OpenTransaction("kunming")) {
            transaction.execute(
                    "UPDATE rec_relation SET valid_until = ? WHERE subject_number ="
                            + " (SELECT number FROM rec_subject WHERE social_credit_code = ?)",
                    RunningPortal.get().days().today().minusMonths(4).toString(),
                    code);
            transaction.commit();
        }
        market.record("back-2", bytes(empty().led(company, code, "西归罚〔2026〕2号", DAY, "张归", null)));
        assertThat(behind(code)).as("of a day before he left").isEmpty();
        String later = RunningPortal.get().days().monthsAgo(2);
        market.record(
                "back-3",
                bytes(empty().led(company, code, "西归罚〔2026〕4号", DAY, "张归", null)
                        .led(company, code, "西归罚〔2026〕3号", later, "张归", null)));
        assertThat(behind(code)).containsExactly("张归");
    }

    /** A check finds him behind the company by the index that both share; and there he stands once, whatever earlier files told. */
    @Test
    void aRepresentativeWithAPassportIsThePersonOnRecord() {
        String code = FictionalCodes.company(DIVISION, 620);
        String company = "西山护照有限公司";
        market.record("passport-1", onPassports("护照号", empty().person("林海外", "E71830462", "西护罚〔2026〕1号", DAY)));
        market.record(
                "passport-2", onPassports("", empty().led(company, code, "西护罚〔2026〕2号", DAY, "林海外", "E71830462")));
        assertThat(recognised(code)).as("the certificate is not told").isEmpty();
        market.record(
                "passport-3", onPassports("护照号", empty().led(company, code, "西护罚〔2026〕3号", DAY, "林海外", "E71830462")));
        assertThat(recognised(code)).containsExactly("林海外");
        assertThat(behind(code)).containsExactly("林海外");
        market.record(
                "passport-4", onPassports("", empty().led(company, code, "西护罚〔2026〕4号", DAY, "林海外", "E71830462")));
        market.record(
                "passport-5", onPassports("护照号", empty().led(company, code, "西护罚〔2026〕5号", DAY, "林海外", "E71830462")));
        assertThat(behind(code)).containsExactly("林海外");
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rec_relation r JOIN rec_subject s ON s.number = r.subject_number"
                                + " JOIN rec_subject p ON p.id_number_index = r.number_index"
                                + " WHERE s.social_credit_code = ? AND r.retracted = TRUE",
                        code))
                .as("what rests on the relation that is none any more still leads to him")
                .isEqualTo(1);
    }

    /** By the index of before, with the issue of his permit, he is known until the night. */
    @Test
    void aRepresentativeWhoCameOnRecordWithTheIssueOfHisPermitIsRecognisedStill() throws Exception {
        String code = FictionalCodes.company(DIVISION, 690);
        String company = "西山通行有限公司";
        String permit = "港澳居民来往内地通行证";
        String number = "H0124057701";
        market.record("permit-1", onPassports(permit, empty().person("林通行", number, "西通罚〔2026〕1号", DAY)));
        market.record("permit-2", onPassports("", empty().led(company, code, "西通罚〔2026〕2号", DAY, "林通行", number)));
        try (OpenTransaction transaction = new OpenTransaction("kunming")) {
            transaction.execute(
                    "UPDATE rec_subject p JOIN rec_relation r ON r.person_name = p.name"
                            + " SET p.id_number_index = r.number_index, p.identity_key = CONCAT('P:', r.number_index)"
                            + " WHERE p.name = ?",
                    "林通行");
            transaction.commit();
        }
        assertThat(recognised(code)).containsExactly("林通行");
        market.record("permit-3", onPassports(permit, empty().led(company, code, "西通罚〔2026〕3号", DAY, "林通行", number)));
        assertThat(recognised(code)).containsExactly("林通行");
        assertThat(behind(code)).containsExactly("林通行");
    }

    /** Which of the two was meant, nobody can tell: neither stands behind the company. */
    @Test
    void aRepresentativeWithTheNumberOfAnotherPersonIsHeld() {
        String code = FictionalCodes.company(DIVISION, 660);
        market.record("mixed-1", onPassports("护照号", empty().person("林海内", "E71830463", "西混罚〔2026〕1号", DAY)));
        JsonNode held = market.record(
                "mixed-2",
                onPassports(
                        "护照号",
                        empty().led("西山混淆有限公司", code, "西混罚〔2026〕2号", DAY, "王海外", "E71830463")
                                .led("西山混淆有限公司", code, "西混罚〔2026〕3号", DAY, "林海内", "E71830463")));
        assertThat(held.path("errors").path("items").findValuesAsText("code"))
                .containsExactly("REPRESENTATIVE_OF_ANOTHER_NAME");
        assertThat(behind(code)).containsExactly("林海内");
    }

    /** Names of those behind a company who are known as persons with records. */
    private List<String> recognised(String code) {
        return tables.texts(
                "SELECT p.name FROM rec_relation r JOIN rec_subject s ON s.number = r.subject_number"
                        + " JOIN rec_subject p ON p.id_number_index = r.number_index"
                        + " WHERE s.social_credit_code = ? AND r.valid_until IS NULL",
                code);
    }

    private static byte[] onPassports(String certificate, PenaltyFile file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .replace("身份证", certificate)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** By the number that a later file tells, it is found as by its code; a number that it has told already is told no second time. */
    @Test
    void aRegistrationNumberThatCameLaterLeadsToTheCompany() {
        String code = FictionalCodes.company(DIVISION, 630);
        String company = "西山后补有限公司";
        market.record("number-1", bytes(empty().fine(company, code, "西补罚〔2026〕1号", DAY)));
        for (int file = 2; file < 4; file++) {
            market.record(
                    "number-" + file,
                    empty().fine(company, code, "西补罚〔2026〕" + file + "号", DAY)
                            .registered(
                                    file == 2 ? "530125600063017" : "注册号：530125600063017（1-1）",
                                    StandardCharsets.UTF_8));
            assertThat(tables.texts(
                            "SELECT i.value FROM rec_subject_identifier i JOIN rec_subject s ON s.number = i.subject_number"
                                    + " WHERE s.social_credit_code = ? AND i.kind = 'REGISTRATION_NUMBER'",
                            code))
                    .containsExactly("530125600063017");
        }
    }

    /** An old letterhead tells the code of before: the decision is the company's, as long as the code is nobody's own. */
    @Test
    void anEarlierCodeInTheDossierLeadsToTheCompany() throws Exception {
        String code = FictionalCodes.company(DIVISION, 640);
        String earlier = FictionalCodes.company(DIVISION, 641);
        String company = "西山换码有限公司";
        market.record("earlier-1", bytes(empty().fine(company, code, "西换罚〔2026〕1号", DAY)));
        try (OpenTransaction transaction = new OpenTransaction("kunming")) {
            transaction.execute(
                    "INSERT INTO rec_subject_identifier (id, subject_number, kind, value)"
                            + " SELECT 530125064001, number, 'SOCIAL_CREDIT_CODE', ? FROM rec_subject WHERE social_credit_code = ?",
                    earlier,
                    code);
            transaction.commit();
        }
        market.record("earlier-2", bytes(empty().fine(company, earlier, "西换罚〔2026〕2号", DAY)));
        JsonNode other = market.record(
                "earlier-3",
                bytes(empty().fine("西山另一有限公司", earlier, "西换罚〔2026〕3号", DAY).fine(company, code, "西换罚〔2026〕4号", DAY)));
        assertThat(other.path("errors").path("items").findValuesAsText("code"))
                .containsExactly("IDENTIFIER_OF_ANOTHER_NAME");
        assertThat(tables.texts(
                        "SELECT r.subject_code FROM rec_record r JOIN rec_subject s ON s.number = r.subject_number"
                                + " WHERE s.social_credit_code = ? ORDER BY r.document_number",
                        code))
                .containsExactly(code, earlier, code);
        assertThat(tables.number("SELECT COUNT(*) FROM rec_subject WHERE social_credit_code = ?", earlier))
                .isZero();
    }

    /** What was taken back leads there no more: the next row is whose code it is, and no file brings the number back. */
    @Test
    void whatWasTakenBackIsWhoseItReallyIs() throws Exception {
        String code = FictionalCodes.company(DIVISION, 670);
        String wrong = FictionalCodes.company(DIVISION, 671);
        String company = "西山收回有限公司";
        String number = "530125600063025";
        market.record(
                "taken-1", empty().fine(company, code, "西收罚〔2026〕1号", DAY).registered(number, StandardCharsets.UTF_8));
        try (OpenTransaction transaction = new OpenTransaction("kunming")) {
            for (List<String> known : List.of(
                    List.of("530125065001", "SOCIAL_CREDIT_CODE", wrong),
                    List.of("530125065002", "REGISTRATION_NUMBER", number))) {
                transaction.execute(
                        "INSERT INTO rec_subject_identifier (id, subject_number, kind, value, taken_back)"
                                + " SELECT ?, number, ?, ?, ? FROM rec_subject WHERE social_credit_code = ?",
                        known.get(0),
                        known.get(1),
                        known.get(2),
                        RunningPortal.get().days().today().toString(),
                        code);
            }
            transaction.execute(
                    "UPDATE rec_subject SET registration_number = NULL, registration_key = NULL WHERE social_credit_code = ?",
                    code);
            transaction.commit();
        }
        market.record("taken-2", bytes(empty().fine("西山另主有限公司", wrong, "西收罚〔2026〕2号", DAY)));
        assertThat(tables.texts("SELECT name FROM rec_subject WHERE social_credit_code = ?", wrong))
                .containsExactly("西山另主有限公司");
        market.record(
                "taken-3", empty().fine(company, code, "西收罚〔2026〕3号", DAY).registered(number, StandardCharsets.UTF_8));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM rec_subject_identifier i JOIN rec_subject s ON s.number = i.subject_number"
                                + " WHERE s.social_credit_code = ? AND i.taken_back IS NULL",
                        code))
                .isZero();
    }

    /** Names of those behind a company today. */
    private List<String> behind(String code) {
        return tables.texts(
                "SELECT r.person_name FROM rec_relation r JOIN rec_subject s ON s.number = r.subject_number"
                        + " WHERE s.social_credit_code = ? AND r.valid_until IS NULL ORDER BY r.person_name COLLATE utf8mb4_bin",
                code);
    }

    private List<String> documents(String text) {
        return OfficeApi.documents(market.records("q=" + OfficeApi.encoded(text)));
    }

    private static PenaltyFile empty() {
        return new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
    }

    private static byte[] bytes(PenaltyFile file) {
        return file.bytes(StandardCharsets.UTF_8);
    }
}
