package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;

/** The steps of the listing procedure in Kunming's market supervision, each by its officer, through the API. */
public final class ListingSteps {

    public static final String LIST = "serious-violation";

    private static final String BASIS = "企业信息公示暂行条例 第十七条、第十八条";

    private final OfficeApi clerk;
    private final OfficeApi reviewer = OfficeApi.ofOfficer("kunming", "reviewer.market");
    private final OfficeApi office = OfficeApi.ofOfficer("kunming", "credit.officer");

    public ListingSteps(OfficeApi clerk) {
        this.clerk = clerk;
    }

    /** Proposes, without looking at the answer. */
    public static Http.Answer propose(OfficeApi clerk, String record, String facts) {
        return clerk.post(
                "list-entries", Map.of("recordNumber", record, "listType", LIST, "basis", BASIS, "facts", facts));
    }

    /** Proposes and approves; the entry's number. */
    public String approved(String record, String facts) {
        Http.Answer proposed = propose(clerk, record, facts);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String entry = OfficeApi.json(proposed).path("number").asText();
        Http.Answer decided = decide(entry, true);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        return entry;
    }

    /** Proposes, approves and publishes; the entry's number. */
    public String published(String record, String facts) {
        String entry = approved(record, facts);
        Http.Answer published = publish(entry);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        return entry;
    }

    public Http.Answer decide(String entry, boolean approve) {
        Map<String, Object> decision = new HashMap<>(Map.of("approve", approve, "reason", "事实清楚，依据充分。"));
        return reviewer.post("list-entries/" + entry + "/decision", decision);
    }

    public Http.Answer publish(String entry) {
        return office.post("list-entries/" + entry + "/publication", Map.of());
    }

    public Http.Answer withdraw(String entry) {
        return office.post("list-entries/" + entry + "/withdrawal", Map.of("reason", "原处罚决定已依法撤销。"));
    }

    /** The entry as the credit office sees it. */
    public JsonNode read(String entry) {
        return office.read("list-entries/" + entry);
    }
}
