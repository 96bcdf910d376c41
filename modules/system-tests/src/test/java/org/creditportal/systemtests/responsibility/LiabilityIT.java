package org.creditportal.systemtests.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;
import static org.creditportal.systemtests.OfficeApi.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Liability cases over the interface: the steps, rights and looks of the pages, and what only one tenant's document says. */
class LiabilityIT {

    private static final String CASES = "liability-cases";
    private static final String SOURCE = "测试投诉〔2026〕9号";

    private static Map<String, Object> opening() {
        return new HashMap<>(Map.of(
                "bureau", "market-supervision",
                "person", "欧阳测试",
                "origin", "COMPLAINT",
                "source", SOURCE,
                "facts", "测试：查询与承办事项无关的主体。"));
    }

    private static Map<String, Object> step(String next) {
        return new HashMap<>(Map.of("next", next, "reason", "测试：依规办理。"));
    }

    @ParameterizedTest
    @CsvSource({"kunming, true", "beidaihe, false"})
    void aCaseIsLedByThoseOfThePagesAndHandedOnWhereTheDocumentSaysSo(String tenant, boolean criminal) {
        OfficeApi supervisor = AtWork.officer(tenant, "supervisor.approval");
        OfficeApi reviewer = AtWork.officer(tenant, "reviewer.market");
        OfficeApi office = AtWork.officer(tenant, "credit.second");
        JsonNode opened = done(supervisor.post(CASES, opening(), "Idempotency-Key", "liability-it"));
        assertThat(done(supervisor.post(CASES, opening(), "Idempotency-Key", "liability-it"))
                        .path("number"))
                .isEqualTo(opened.path("number"));
        assertThat(opened.path("person").asText()).isNotEqualTo("欧阳测试").startsWith("欧");
        String address = CASES + "/" + opened.path("number").asText();
        assertThat(AtWork.machine(tenant).get(address).statusCode()).isEqualTo(404);
        refusal(supervisor.post(address + "/step", step("DISMISSED")), 404);
        assertThat(reviewer.read(address).path("person").asText()).isEqualTo("欧阳测试");
        assertThat(reviewer.read(address).path("next").toString()).isEqualTo("[\"HEARD\"]");
        done(reviewer.post(address + "/step", step("HEARD")));
        refusal(office.post(address + "/step", step("CLOSED")), 422);
        assertThat(refusal(office.post(address + "/step", step("DECIDED")), 422))
                .isEqualTo("responsibility.measureUnclear");
        Map<String, Object> decision = step("DECIDED");
        decision.put("measure", "ADMONITION");
        decision.put("version", 0);
        refusal(office.post(address + "/step", decision), 409);
        decision.remove("version");
        assertThat(done(office.post(address + "/step", decision))
                        .path("measure")
                        .asText())
                .isEqualTo("ADMONITION");
        done(office.post(address + "/step", step("NOTIFIED")));
        Http.Answer referred = office.post(address + "/step", step("REFERRED"));
        if (criminal) {
            assertThat(done(referred).path("state").asText()).isEqualTo("REFERRED");
        } else {
            assertThat(refusal(referred, 422)).isEqualTo("responsibility.noCriminalLiability");
        }
        assertThat(done(office.post(address + "/step", step("CLOSED")))
                        .path("next")
                        .isEmpty())
                .isTrue();
        assertThat(new TenantTables(tenant)
                        .number(
                                "SELECT COUNT(*) FROM krn_audit_line WHERE event = 'LIABILITY_LOOKED_AT' AND object = ?",
                                opened.path("number").asText()))
                .isPositive();
    }

    @Test
    void whatACaseIsOpenedOnHasToBeThere() {
        OfficeApi supervisor = AtWork.officer("kunming", "supervisor.approval");
        Map<String, Object> opening = opening();
        opening.put("origin", "INQUIRY");
        opening.put("source", "0000000000000");
        assertThat(refusal(supervisor.post(CASES, opening), 422)).isEqualTo("responsibility.sourceUnknown");
        opening.put("origin", "AUDIT");
        for (String source : List.of("9223372036854775", "1 OR 1", "0")) {
            opening.put("source", source);
            assertThat(refusal(supervisor.post(CASES, opening), 422)).isEqualTo("responsibility.sourceUnknown");
        }
        opening.put("source", "1");
        assertThat(done(supervisor.post(CASES, opening)).path("source").asText())
                .isEqualTo("1");
    }

    @Test
    void nobodyOfTheCreditOfficeClosesTheTimeForItsStatementByDecidingThere() {
        Map<String, Object> opening = opening();
        opening.put("bureau", "credit-office");
        JsonNode opened = done(AtWork.officer("kunming", "supervisor.approval").post(CASES, opening));
        String address = CASES + "/" + opened.path("number").asText();
        OfficeApi office = AtWork.officer("kunming", "credit.second");
        assertThat(refusal(office.post(address + "/step", step("HEARD")), 422)).isEqualTo("responsibility.notHeard");
        done(office.post(address + "/step", step("WITHDRAWN")));
    }

    @Test
    void bodiesOfAnotherShapeAreToldSo() {
        OfficeApi supervisor = AtWork.officer("kunming", "supervisor.approval");
        Map<String, Object> unknown = opening();
        unknown.put("origin", "HEARSAY");
        refusal(supervisor.post(CASES, unknown), 400);
        Map<String, Object> silent = opening();
        silent.remove("facts");
        assertThat(refusal(supervisor.post(CASES, silent), 422)).isEqualTo("responsibility.liabilityIncomplete");
    }

    @ParameterizedTest
    @CsvSource({"kunming, 1", "beidaihe, 0"})
    void theDemoHandsACaseOnWhereTheDocumentSaysSo(String tenant, int handedOn) {
        OfficeApi office = AtWork.officer(tenant, "credit.officer");
        assertThat(office.read(CASES + "?state=REFERRED&size=100").path("items").findValuesAsText("source"))
                .filteredOn(source -> source.startsWith("（演示）"))
                .hasSize(handedOn);
        assertThat(office.read(CASES + "?state=CLOSED&size=100").path("total").asInt())
                .isPositive();
    }
}
