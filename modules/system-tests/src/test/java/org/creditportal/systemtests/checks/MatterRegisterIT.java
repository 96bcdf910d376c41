package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.checks.LookSteps.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.browser.CitizenNumbers;
import org.creditportal.systemtests.records.Merger;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of matters over the interface: what bureaus' systems tell, and whether each of it was looked at. */
class MatterRegisterIT {

    private static final String PERSONS_NUMBER = CitizenNumbers.of("53012819850607145");

    private static OfficeApi market;
    private static FinedCompanies companies;

    @BeforeAll
    static void recordRows() {
        market = AtWork.machine("kunming");
        companies = FinedCompanies.recorded(market, "呈贡测试登记", "呈登罚", 5_700, 4);
    }

    private static String code(int i) {
        return companies.code(i);
    }

    /** A bureau's system tells matters, two of which were looked at; told again under the same key they are told once. */
    @Test
    void mattersComeInOverTheInterfaceAndSayWhetherTheyWereLookedAt() {
        String today = RunningPortal.get().days().today().toString();
        Map<String, Object> looked =
                Map.of("area", "enterprise-honours", "matterKind", "honour", "matterNumber", "接-1");
        assertThat(post(market, "matter-looked-at", looked).statusCode()).isEqualTo(201);
        lookedAtByBatch("接-4");
        Map<String, Object> matters = Map.of(
                "matters",
                List.of(
                        Map.of("area", "enterprise-honours", "number", "接-1", "name", "年度评优", "decidedOn", today),
                        Map.of("area", "enterprise-honours", "number", "接-2", "name", "年度评优", "decidedOn", today),
                        Map.of("area", "enterprise-honours", "number", "接-4", "name", "年度评优", "decidedOn", today)));
        for (int i = 0; i < 2; i++) {
            Http.Answer told = market.post("matters", matters, "Idempotency-Key", "matters-1");
            assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
            assertThat(OfficeApi.json(told).path("registered").asInt()).isEqualTo(3);
        }
        assertThat(standing("接-1")).containsExactly("LOOKED_AT");
        assertThat(standing("接-2")).containsExactly("UNCHECKED");
        assertThat(standing("接-4")).containsExactly("LOOKED_AT");
        Http.Answer foreign = market.post(
                "matters",
                Map.of("matters", List.of(Map.of("area", "land-use-rights", "number", "接-3", "name", "出让"))),
                "Idempotency-Key",
                "matters-2");
        assertThat(foreign.statusCode()).as(foreign.body()).isEqualTo(422);
        assertThat(foreign.body()).contains("checks.areaOfOtherBureau");
        assertThat(market.post("matters", Map.of(), "Idempotency-Key", "matters-3")
                        .statusCode())
                .isEqualTo(400);
    }

    /** Numbers that differ in case alone are two matters; the kind of brackets round the year makes none. */
    @Test
    void aLookForAMatterIsNoneForAnotherWhoseNumberDiffersInCase() {
        assertThat(post(market, "matter-of-case", matter("接a〔2026〕1号", code(1))).statusCode())
                .isEqualTo(201);
        String today = RunningPortal.get().days().today().toString();
        told("matters-case", List.of(registered("接a（2026）1号", today), registered("接A〔2026〕1号", today)));
        assertThat(standing("接a〔2026〕1号")).containsExactly("LOOKED_AT");
        assertThat(standing("接A〔2026〕1号")).containsExactly("UNCHECKED");
    }

    /** A tender with several bidders was looked at when each of them was, one by one or among many; whoever is missing is told. */
    @Test
    void aMatterWithSubjectsWasLookedAtWhenEachOfThemWas() {
        Map<String, Object> tender =
                registered("接-标-1", RunningPortal.get().days().today().toString());
        tender.put("subjects", List.of(code(1), code(2), code(3), PERSONS_NUMBER));
        told("matters-tender", List.of(tender));
        assertThat(post(market, "bidder-1", matter("接-标-1", code(1))).statusCode())
                .isEqualTo(201);
        assertThat(standing("接-标-1")).containsExactly("UNCHECKED");
        lookedAtByBatch("接-标-1", code(2));
        assertThat(missing("接-标-1")).hasSize(2).doesNotContain(PERSONS_NUMBER).contains(code(3));
        assertThat(post(market, "bidder-3", matter("接-标-1", code(3))).statusCode())
                .isEqualTo(201);
        Map<String, Object> person = matter("接-标-1", PERSONS_NUMBER);
        person.put("askedBy", "ID_NUMBER");
        assertThat(post(market, "bidder-4", person).statusCode()).isEqualTo(201);
        assertThat(missing("接-标-1")).isEmpty();
        assertThat(standing("接-标-1")).containsExactly("LOOKED_AT");
        tender.put("subjects", List.of("91530102MA6K00000"));
        Http.Answer wrong =
                market.post("matters", Map.of("matters", List.of(tender)), "Idempotency-Key", "matters-tender-wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("checks.registerSubject");
    }

    /**
     * Whoever was registered and then merged goes by the other's number in each look while they are held to be one; a look at the other
     * before, or once they are two again, is none at it.
     */
    @Test
    void whoWasMergedIsLookedAtByTheOtherAsLongAsTheyAreOne() throws Exception {
        String merged = FictionalCodes.company("530102", 5_706);
        String kept = FictionalCodes.company("530111", 5_706);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        for (String code : List.of(merged, kept)) {
            file.fine(
                    "合并登记测试有限公司",
                    code,
                    "呈登并罚〔2026〕" + code,
                    RunningPortal.get().days().monthsAgo(2));
        }
        market.record("matters-of-merged", file.bytes(StandardCharsets.UTF_8));
        List<String> matters = List.of("接-并-1", "接-并-2", "接-并-3", "接-并-4");
        told(
                "matters-merged",
                matters.stream().map(number -> tender(number, merged)).toList());
        assertThat(post(market, "merged-before", matter("接-并-1", kept)).statusCode())
                .isEqualTo(201);
        Merger merger = Merger.of(new Race("kunming"), subjectOf(kept), subjectOf(merged));
        assertThat(post(market, "merged-meanwhile", matter("接-并-2", kept)).statusCode())
                .isEqualTo(201);
        lookedAtByBatch("接-并-3", kept);
        merger.undo();
        assertThat(post(market, "merged-after", matter("接-并-4", kept)).statusCode())
                .isEqualTo(201);
        assertThat(matters.stream().flatMap(number -> standing(number).stream()))
                .containsExactly("UNCHECKED", "LOOKED_AT", "LOOKED_AT", "UNCHECKED");
    }

    private static String subjectOf(String code) {
        return new TenantTables("kunming")
                .texts("SELECT number FROM rec_subject WHERE social_credit_code = ?", code)
                .get(0);
    }

    private static Map<String, Object> tender(String number, String bidder) {
        Map<String, Object> tender =
                registered(number, RunningPortal.get().days().today().toString());
        tender.put("subjects", List.of(bidder));
        return tender;
    }

    /** Honours alone demand a look there. A kind that was told once, by its name, stays; what the area does not know is refused. */
    @Test
    void aMatterIsChargedWithWhatItsKindDemands() {
        told(
                "matters-kind",
                List.of(ofKind("接-类-1", "评优和授予荣誉称号"), ofKind("接-类-2", "qualification"), ofKind("接-类-3", null)));
        told("matters-kind-again", List.of(ofKind("接-类-1", null)));
        assertThat(matterOf("接-类-1").path("matterKind").asText()).isEqualTo("honour");
        assertThat(standing("接-类-1")).containsExactly("UNCHECKED");
        assertThat(standing("接-类-2")).containsExactly("NOT_DEMANDED");
        assertThat(standing("接-类-3")).containsExactly("NOT_DEMANDED");
        for (int i = 1; i <= 3; i++) {
            JsonNode charged = market.read("matters?unchecked=true&number=" + OfficeApi.encoded("接-类-" + i));
            assertThat(charged.path("total").asInt()).as("接-类-" + i).isEqualTo(i == 1 ? 1 : 0);
        }
        Map<String, Object> unknown = Map.of("matters", List.of(ofKind("接-类-1", "bid")));
        assertThat(OfficeApi.refusal(market.post("matters", unknown, "Idempotency-Key", "matters-kind-unknown"), 422))
                .isEqualTo("checks.matterKindUnknown");
    }

    /** Who is charged is not uncharged by telling the matter again: lists keep the first, and say so; a kind that was told stays. */
    @Test
    void aDecidedMatterStaysAsItWasTold() {
        told("matters-first", List.of(ofKind("接-改-1", "honour"), ofKind("接-改-2", "honour")));
        Map<String, Object> again =
                Map.of("matters", List.of(ofKind("接-改-1", "qualification"), ofKind("接-改-2", "honour")));
        for (int i = 0; i < 2; i++) {
            Http.Answer answer = market.post("matters", again, "Idempotency-Key", "matters-first-again");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode unlike = OfficeApi.json(answer).path("unlike");
            assertThat(unlike.size()).isEqualTo(1);
            assertThat(unlike.path(0).asText()).isEqualTo("接-改-1");
        }
        assertThat(matterOf("接-改-1").path("matterKind").asText()).isEqualTo("honour");
        assertThat(standing("接-改-1")).containsExactly("UNCHECKED");
    }

    private static Map<String, Object> ofKind(String number, String kind) {
        Map<String, Object> matter =
                registered(number, RunningPortal.get().days().today().toString());
        matter.put("area", "qualification-review");
        matter.put("matterKind", kind);
        return matter;
    }

    private static Map<String, Object> matter(String number, String identifier) {
        return new HashMap<>(Map.of(
                "area",
                "enterprise-honours",
                "matterKind",
                "honour",
                "matterNumber",
                number,
                "identifier",
                identifier));
    }

    private static Map<String, Object> registered(String number, String decidedOn) {
        return new HashMap<>(
                Map.of("area", "enterprise-honours", "number", number, "name", "年度评优", "decidedOn", decidedOn));
    }

    private static void told(String key, List<Map<String, Object>> matters) {
        Http.Answer told = market.post("matters", Map.of("matters", matters), "Idempotency-Key", key);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    }

    private static List<String> missing(String matter) {
        List<String> missing = new ArrayList<>();
        JsonNode told = matterOf(matter);
        told.path("missing").forEach(subject -> missing.add(subject.asText()));
        assertThat(told.path("missingCount").asInt()).isEqualTo(missing.size());
        assertThat(told.path("subjectCount").asInt()).isEqualTo(4);
        return missing;
    }

    private static JsonNode matterOf(String matter) {
        Http.Answer answer = market.get("matters?number=" + URLEncoder.encode(matter, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return OfficeApi.json(answer).path("items").path(0);
    }

    /** A batch that was asked for says nothing yet: what it answered does. */
    private static void lookedAtByBatch(String matter) {
        lookedAtByBatch(matter, code(3));
    }

    private static void lookedAtByBatch(String matter, String code) {
        Map<String, Object> body = asked(Map.of("subjects", List.of(Map.of("identifier", code))));
        body.putAll(Map.of("area", "enterprise-honours", "matterKind", "honour", "matterNumber", matter));
        LookSteps.lookedAtByBatch(market, body);
    }

    private static List<String> standing(String matter) {
        Http.Answer answer = market.get("matters?number=" + URLEncoder.encode(matter, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return OfficeApi.json(answer).path("items").findValuesAsText("standing");
    }

    private static Http.Answer post(OfficeApi api, String key, Map<String, Object> other) {
        Map<String, Object> body = asked(Map.of("identifier", code(0)));
        body.putAll(other);
        return api.post("checks", body, "Idempotency-Key", key);
    }
}
