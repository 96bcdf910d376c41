package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;

/** What leads to a report in Kunming: a fine that market supervision tells, an application at the counter, its issue. */
final class ReportSteps {

    static final String NAME = "报告更正测试有限公司";

    private final OfficeApi market;
    private final OfficeApi counter;

    ReportSteps(OfficeApi market, OfficeApi counter) {
        this.market = market;
        this.counter = counter;
    }

    /** Number of the record. */
    String record(String document) {
        return new TenantTables("kunming")
                .texts("SELECT number FROM rec_record WHERE document_number = ?", document)
                .get(0);
    }

    /** The address of an application for a report on the company that {@link #recordFacts} names. */
    String appliedOn(String code, String matter) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "PUBLIC",
                "purpose", "ADMINISTRATIVE_MATTER",
                "usedFor", "补助审核",
                "applicant", "财政局",
                "area", "fiscal-subsidies",
                "matterNumber", matter));
        body.putAll(Map.of("askedBy", "CODE", "identifier", code, "name", NAME));
        return "reports/"
                + done(201, counter.post("reports", body, "Idempotency-Key", "applied-" + body.hashCode()))
                        .path("number")
                        .asText();
    }

    /** The report, issued. */
    JsonNode issue(String address) {
        return done(200, counter.post(address + "/issue", Map.of(), "Idempotency-Key", address.replace('/', '-')));
    }

    /** The company is fined by the document, for what it is told to have done. */
    void recordFacts(String code, String document, String facts, String key) {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530126", 1));
        file.fine(NAME, code, document, RunningPortal.get().days().monthsAgo(2), facts);
        market.record(key, file.bytes(StandardCharsets.UTF_8));
    }

    private static JsonNode done(int status, Http.Answer answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return OfficeApi.json(answer);
    }
}
