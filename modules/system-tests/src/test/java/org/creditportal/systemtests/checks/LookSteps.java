package org.creditportal.systemtests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;

/** Looks that a bureau's system asks for over the interface. */
public final class LookSteps {

    private LookSteps() {}

    /** A look at whom these values tell, by supervision unless they tell otherwise. */
    public static Map<String, Object> asked(Map<String, Object> whom) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "area", "food-drug-supervision",
                "matterKind", "supervision",
                "matterNumber", "监〔2026〕1号",
                "matterName", "食品监管",
                "purpose", "监管分类",
                "periodFrom", RunningPortal.get().days().today().minusMonths(36).toString(),
                "askedBy", "CODE"));
        body.putAll(whom);
        return body;
    }

    /** Asks for a batch, and waits until it has answered. */
    public static void lookedAtByBatch(OfficeApi market, Map<String, Object> body) {
        Http.Answer begun = market.post("checks/batches", body, "Idempotency-Key", "batch-" + body.hashCode());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String batch = "checks/batches/" + OfficeApi.json(begun).path("number").asText();
        Waiting.until(
                "it is looked at",
                () -> OfficeApi.json(market.get(batch)).path("done").asBoolean());
    }
}
