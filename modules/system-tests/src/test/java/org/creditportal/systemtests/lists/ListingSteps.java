package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.RunningPortal;

/** The steps of the listing procedure in Kunming's market supervision, each by its officer, through the API. */
public final class ListingSteps {

    public static final String LIST = "serious-violation";

    static final String BASIS = "企业信息公示暂行条例 第十七条、第十八条";

    private final OfficeApi clerk;
    private final OfficeApi reviewer = AtWork.officer("kunming", "reviewer.market");
    private final OfficeApi office = AtWork.officer("kunming", "credit.officer");

    public ListingSteps(OfficeApi clerk) {
        this.clerk = clerk;
    }

    /** Proposes, without looking at the answer. */
    public static Http.Answer propose(OfficeApi clerk, String record, String facts) {
        return clerk.post(
                "list-entries", Map.of("recordNumber", record, "listType", LIST, "basis", BASIS, "facts", facts));
    }

    /** Proposes for the red list, without looking at the answer. */
    public static Http.Answer honour(OfficeApi clerk, String record) {
        return clerk.post(
                "list-entries",
                Map.of(
                        "recordNumber",
                        record,
                        "listType",
                        "integrity-model",
                        "basis",
                        "国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见（国发〔2016〕33号） （三）",
                        "facts",
                        "连续三年诚信经营。"));
    }

    /** Proposes, gives notice, approves and serves the decision; the number of the entry, which waits for publication. */
    public String approved(String record, String facts) {
        Http.Answer proposed = propose(clerk, record, facts);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String entry = OfficeApi.json(proposed).path("number").asText();
        giveNotice(entry);
        Http.Answer decided = decide(entry, true);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        Http.Answer served = clerk.post("list-entries/" + entry + "/service", service(0, "昆市监列〔2026〕" + entry + "号"));
        assertThat(served.statusCode()).as(served.body()).isEqualTo(200);
        return entry;
    }

    /** Notice was served with that of the penalty, so that the hearing is over. */
    public void giveNotice(String entry) {
        Http.Answer noticed = clerk.post("list-entries/" + entry + "/notice", service(30, null));
        assertThat(noticed.statusCode()).as(noticed.body()).isEqualTo(200);
    }

    private static Map<String, Object> service(int daysAgo, String decision) {
        Map<String, Object> service = new HashMap<>(Map.of(
                "servedOn",
                RunningPortal.get().days().today().minusDays(daysAgo).toString(),
                "way",
                "DIRECT",
                "proof",
                "送达回证1号"));
        if (decision != null) {
            service.put("decision", decision);
        }
        return service;
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
        return withdraw(entry, "annulled", "原处罚决定已依法撤销。");
    }

    /** The same by who knows the version, so that the entry is not read for it. */
    public Http.Answer withdraw(String entry, long seenVersion) {
        return office.post(
                "list-entries/" + entry + "/withdrawal",
                Map.of(
                        "version",
                        seenVersion,
                        "removal",
                        "annulled",
                        "document",
                        "测移〔2026〕1号",
                        "reason",
                        "原处罚决定已依法撤销。"));
    }

    public Http.Answer withdraw(String entry, String removal, String reason) {
        return office.post(
                "list-entries/" + entry + "/withdrawal",
                Map.of("removal", removal, "document", "测移〔2026〕1号", "reason", reason));
    }

    public Http.Answer suspend(String entry) {
        return office.post(
                "list-entries/" + entry + "/suspension", Map.of("document", "测停〔2026〕1号", "words", "诉讼期间暂停公示。"));
    }

    /** The entry as the credit office sees it. */
    public JsonNode read(String entry) {
        return office.read("list-entries/" + entry);
    }
}
