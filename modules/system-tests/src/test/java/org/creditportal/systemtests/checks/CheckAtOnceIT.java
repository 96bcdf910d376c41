package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.checks.LookSteps.asked;
import static org.creditportal.systemtests.checks.LookSteps.lookedAtByBatch;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.browser.CitizenNumbers;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Looks while what they look at changes, on the real database: a look says its moment, the next one says another, and both are
 * kept; a form sent twice is one look; one tenant never sees another's.
 */
class CheckAtOnceIT {

    private static final String DIVISION = "530128";
    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();
    private static OfficeApi market;

    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        market = AtWork.machine("kunming");
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1));
        for (int i = 0; i < 4; i++) {
            file.fine(
                    "宜良测试核查" + i + "有限公司",
                    code(i),
                    document(i),
                    RunningPortal.get().days().monthsAgo(5));
        }
        market.record("checked", file.bytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    private static String code(int i) {
        return FictionalCodes.company(DIVISION, 100 + i);
    }

    private static String document(int i) {
        return "宜核罚〔2026〕" + (i + 1) + "号";
    }

    @Test
    void aLookBesideASuspensionSaysItsMomentAndTheNextOneSaysTheOther() throws Exception {
        JsonNode first;
        try (OpenTransaction suspending = new OpenTransaction("kunming")) {
            suspending.execute(
                    "UPDATE rec_record SET disputed_since = NOW(6), version = version + 1 WHERE document_number = ?",
                    document(0));
            first = begun(market, "beside-suspension", code(0));
            suspending.commit();
        }
        assertThat(first.path("result").asText()).isEqualTo("HIT");
        assertThat(first.path("effects").findValuesAsText("effect")).contains("RAISE_INSPECTION");
        JsonNode second = again(first.path("number").asText(), "after-suspension");
        assertThat(second.path("result").asText()).isEqualTo("NOTHING_IN_PERIOD");
        assertThat(second.path("notCounted").findValuesAsText("notCounted")).containsExactly("SUSPENDED");
        assertThat(second.path("effects").findValuesAsText("effect")).doesNotContain("RAISE_INSPECTION");
        assertThat(second.path("differences").findValuesAsText("change")).contains("COUNTED_OTHERWISE", "EFFECT_GONE");
        assertThat(looks(first)).containsExactly("HIT", "NOTHING_IN_PERIOD");
    }

    @Test
    void aLookBesideAWithdrawalSaysItsMomentAndTheNextOneFindsNothing() throws Exception {
        JsonNode first;
        try (OpenTransaction withdrawing = new OpenTransaction("kunming")) {
            withdrawing.execute(
                    "UPDATE rec_record SET state = 'WITHDRAWN', version = version + 1 WHERE document_number = ?",
                    document(1));
            first = begun(market, "beside-withdrawal", code(1));
            withdrawing.commit();
        }
        JsonNode second = again(first.path("number").asText(), "after-withdrawal");
        assertThat(second.path("facts")).isEmpty();
        assertThat(second.path("notCounted")).isEmpty();
        assertThat(looks(first)).containsExactly("HIT", "NOTHING_IN_PERIOD");
    }

    @Test
    void whatIsSentThreeTimesAtOnceIsOneLook() throws Exception {
        CyclicBarrier start = new CyclicBarrier(3);
        List<Future<JsonNode>> begun = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            begun.add(PEOPLE.submit(() -> {
                start.await();
                return begun(market, "sent-thrice", code(2));
            }));
        }
        String number = begun.get(0).get().path("number").asText();
        for (Future<JsonNode> each : begun) {
            assertThat(each.get().path("number").asText()).isEqualTo(number);
        }
        assertThat(looks(begun.get(0).get())).hasSize(1);
        String subject = begun.get(0).get().path("subject").path("number").asText();
        assertThat(looksOnRecord(subject)).isEqualTo(1);
    }

    /** More than there are connections, by two who may ask so: each look asks what is in force in transactions inside its own. */
    @Test
    void aCrowdThatLooksAtOnceIsAnswered() throws Exception {
        List<OfficeApi> askers = List.of(market, AtWork.officer("kunming", "clerk.market"));
        int crowd = TenantPool.CONNECTIONS + TenantPool.CONNECTIONS / 2;
        CyclicBarrier start = new CyclicBarrier(crowd);
        List<Future<JsonNode>> looks = IntStream.range(0, crowd)
                .mapToObj(each -> PEOPLE.submit(() -> {
                    start.await();
                    return begun(askers.get(each % askers.size()), "crowd-" + each, code(3));
                }))
                .toList();
        for (Future<JsonNode> look : looks) {
            assertThat(look.get().path("result").asText()).isEqualTo("HIT");
        }
    }

    /** K-18: a look at a company is one at whoever stands behind it, where the area's rules ask for that; each is on record. */
    @Test
    void aLookAtACompanyIsOnRecordAtWhoeverStandsBehindIt() {
        String number = CitizenNumbers.of("53012819850607123");
        String decidedOn = RunningPortal.get().days().monthsAgo(5);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1))
                .person("欧阳背后", number, document(8), decidedOn)
                .led("宜良测试背后有限公司", code(9), document(9), decidedOn, "欧阳背后", number);
        market.record("behind", file.bytes(StandardCharsets.UTF_8));
        String person = subject(document(8));
        assertThat(looksOnRecord(person)).isZero();
        Http.Answer look = post(market, "behind-single", Map.of("identifier", code(9), "matterKind", "permit"));
        assertThat(look.statusCode()).as(look.body()).isEqualTo(201);
        assertThat(looksOnRecord(person)).isEqualTo(1);
        assertThat(onRecord("CHECKED_PERSON_VIEWED", person)).isZero();
        market.read("checks/" + OfficeApi.json(look).path("number").asText());
        assertThat(onRecord("CHECKED_PERSON_VIEWED", person))
                .as("who reads the answer reads about whoever stands behind")
                .isEqualTo(1);
        lookedAtByBatch(
                market,
                asked(Map.of(
                        "subjects", List.of(Map.of("identifier", code(9))),
                        "matterKind", "permit",
                        "matterNumber", "许可批-1")));
        assertThat(looksOnRecord(person)).isEqualTo(2);
    }

    /** A look lets its own answer go without a second line, and never what others looked at since. */
    @Test
    void whatIsSentAgainReadsOnRecordWhatAColleagueLookedAtMeanwhile() {
        String number = CitizenNumbers.of("53012819850607131");
        String decidedOn = RunningPortal.get().days().monthsAgo(5);
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company(DIVISION, 1))
                .person("欧阳再读", number, document(6), decidedOn)
                .led("宜良测试再读有限公司", code(8), document(7), decidedOn, "欧阳再读", number);
        market.record("read-again", file.bytes(StandardCharsets.UTF_8));
        String person = subject(document(6));
        Map<String, Object> asked = Map.of("identifier", code(8), "matterKind", "permit");
        Http.Answer first = post(market, "read-again", asked);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        Http.Answer colleague = AtWork.officer("kunming", "clerk.market")
                .post(
                        "checks/" + OfficeApi.json(first).path("number").asText() + "/looks",
                        Map.of(),
                        "Idempotency-Key",
                        "read-by-colleague");
        assertThat(colleague.statusCode()).as(colleague.body()).isEqualTo(200);
        assertThat(looksOnRecord(person)).isEqualTo(2);
        assertThat(onRecord("CHECKED_PERSON_VIEWED", person)).isZero();
        assertThat(OfficeApi.json(post(market, "read-again", asked)).path("number"))
                .isEqualTo(OfficeApi.json(first).path("number"));
        assertThat(tables.texts(
                        "SELECT v.actor_id = l.actor_id FROM krn_audit_line v JOIN krn_audit_line l ON l.object = v.object"
                                + " WHERE v.event = 'CHECKED_PERSON_VIEWED' AND l.event = 'SUBJECT_LOOKED_AT' AND v.object = ?"
                                + " ORDER BY l.id",
                        person))
                .containsExactly("1", "0");
    }

    private String subject(String document) {
        return tables.texts("SELECT subject_number FROM rec_record WHERE document_number = ?", document)
                .get(0);
    }

    private long looksOnRecord(String subject) {
        return onRecord("SUBJECT_LOOKED_AT", subject);
    }

    private long onRecord(String event, String subject) {
        return tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE event = ? AND object = ?", event, subject);
    }

    @Test
    void theFourAnswersAndTheBordersAreTold() {
        JsonNode nobody = begun(market, "nobody", FictionalCodes.company(DIVISION, 999));
        assertThat(nobody.path("result").asText()).isEqualTo("SUBJECT_NOT_FOUND");
        assertThat(nobody.has("subject") && !nobody.path("subject").isNull()).isFalse();
        assertThat(nobody.path("effects")).isEmpty();
        Http.Answer wrong = post(market, "wrong", Map.of("identifier", "91530100MA6K12345"));
        assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(422);
        assertThat(wrong.body()).contains("checks.codeInvalid");
        Http.Answer foreign = post(market, "foreign", Map.of("area", "land-use-rights", "matterKind", "bid"));
        assertThat(foreign.statusCode()).as(foreign.body()).isEqualTo(422);
        assertThat(foreign.body()).contains("checks.areaOfOtherBureau");
        OfficeApi district = AtWork.machine("beidaihe");
        assertThat(district.get("checks/" + nobody.path("number").asText()).statusCode())
                .isEqualTo(404);
    }

    /** A bureau's system asks for many at once: each line is answered as a single check is, and sent twice it is one batch. */
    @Test
    void manyAreAskedForOverTheInterface() {
        Map<String, Object> body = asked(Map.of(
                "subjects",
                List.of(Map.of("identifier", code(3)), Map.of("identifier", FictionalCodes.company(DIVISION, 998)))));
        Http.Answer begun = market.post("checks/batches", body, "Idempotency-Key", "many");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String batch = "checks/batches/" + OfficeApi.json(begun).path("number").asText();
        Http.Answer again = market.post("checks/batches", body, "Idempotency-Key", "many");
        assertThat("checks/batches/" + OfficeApi.json(again).path("number").asText())
                .isEqualTo(batch);
        Waiting.until(
                "all are looked at",
                () -> OfficeApi.json(market.get(batch)).path("done").asBoolean());
        JsonNode looks = OfficeApi.json(market.get(batch + "/looks?size=10")).path("items");
        assertThat(looks.findValuesAsText("result")).containsExactly("HIT", "SUBJECT_NOT_FOUND");
        JsonNode counted = OfficeApi.json(market.get(batch)).path("results");
        assertThat(counted.findValuesAsText("result"))
                .containsExactly("HIT", "NOTHING_IN_PERIOD", "SUBJECT_NOT_FOUND", "COULD_NOT_BE_CHECKED");
        assertThat(counted.findValuesAsText("lines")).containsExactly("1", "0", "1", "0");
        JsonNode nobody = OfficeApi.json(market.get(batch + "/looks?result=SUBJECT_NOT_FOUND"))
                .path("items");
        assertThat(nobody.findValuesAsText("line")).containsExactly("2");
        assertThat(looks.get(0).path("effects").findValuesAsText("effect")).contains("RAISE_INSPECTION");
        Map<String, Object> wrong = asked(Map.of("subjects", List.of(Map.of("identifier", "91530100MA6K12345"))));
        Http.Answer refused = market.post("checks/batches", wrong, "Idempotency-Key", "many-wrong");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("checks.batchLine");
        assertThat(AtWork.machine("beidaihe").get(batch).statusCode()).isEqualTo(404);
    }

    /** One line that is wrong takes no other with it, and one that is asked twice says so. */
    @Test
    void aLineThatCannotBeLookedAtSaysSoByItself() {
        Map<String, Object> body = asked(Map.of(
                "subjects",
                List.of(
                        Map.of("identifier", code(3)),
                        Map.of("identifier", "91530100MA6K12345"),
                        Map.of("identifier", code(3)))));
        Http.Answer begun = market.post("checks/batches", body, "Idempotency-Key", "one-wrong");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String batch = "checks/batches/" + OfficeApi.json(begun).path("number").asText();
        Waiting.until(
                "all are looked at",
                () -> OfficeApi.json(market.get(batch)).path("done").asBoolean());
        JsonNode looks = OfficeApi.json(market.get(batch + "/looks")).path("items");
        assertThat(looks.findValuesAsText("result")).containsExactly("HIT", "COULD_NOT_BE_CHECKED", "HIT");
        assertThat(looks.path(1).path("problem").asText()).isEqualTo("IMPOSSIBLE");
        assertThat(looks.path(2).path("sameAs").asInt()).isEqualTo(1);
    }

    private List<String> looks(JsonNode check) {
        return tables.texts(
                "SELECT result FROM chk_look WHERE check_number = ? ORDER BY place",
                check.path("number").asText());
    }

    private static JsonNode begun(OfficeApi api, String key, String code) {
        Http.Answer answer = post(api, key, Map.of("identifier", code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer);
    }

    private static JsonNode again(String number, String key) {
        Http.Answer answer = market.post("checks/" + number + "/looks", Map.of(), "Idempotency-Key", key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return OfficeApi.json(answer);
    }

    private static Http.Answer post(OfficeApi api, String key, Map<String, Object> other) {
        Map<String, Object> body = asked(Map.of("identifier", code(0)));
        body.putAll(other);
        return api.post("checks", body, "Idempotency-Key", key);
    }
}
