package org.creditportal.systemtests.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;
import static org.creditportal.systemtests.OfficeApi.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks over the interface: the acts, rights and proofs of the pages, from a clause of the tenant's own document. */
class TaskInterfaceIT {

    private static final String TASKS = "tasks";
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static Map<String, Object> act(String act) {
        return new HashMap<>(Map.of("act", act, "reason", "测试：按方案办理。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aTaskIsAssignedFromItsClauseAndLedByThoseOfThePages(String tenant) {
        OfficeApi office = AtWork.officer(tenant, "credit.officer");
        OfficeApi clerk = AtWork.officer(tenant, "clerk.market");
        OfficeApi reviewer = AtWork.officer(tenant, "reviewer.market");
        Map<String, Object> clause = Map.of("source", "implementation-2020/enterprise-honours");
        assertThat(refusal(office.post(TASKS, Map.of("source", "implementation-2020/none")), 422))
                .isEqualTo("responsibility.sourceUnknown");
        refusal(clerk.post(TASKS, clause), 404);
        JsonNode task = done(office.post(TASKS, clause, "Idempotency-Key", "task-it"));
        assertThat(done(office.post(TASKS, clause, "Idempotency-Key", "task-it"))
                        .path("number"))
                .isEqualTo(task.path("number"));
        assertThat(task.path("content").asText()).contains("评定");
        assertThat(task.path("bureau").asText()).isEqualTo("market-supervision");
        task.path("parts").forEach(part -> done(office.post(TASKS + "/" + part.asText() + "/act", act("WITHDRAW"))));
        String address = TASKS + "/" + task.path("number").asText();
        done(office.post(address + "/evidence", evidence()));
        done(clerk.post(address + "/act", act("ACCEPT")));
        refusal(office.post(address + "/evidence", evidence()), 404);
        assertThat(done(clerk.post(address + "/progress", Map.of("percent", 60, "text", "测试：已起草。")))
                        .path("percent")
                        .asInt())
                .isEqualTo(60);
        refusal(clerk.post(address + "/progress", Map.of("percent", 101, "text", "测试")), 422);
        assertThat(refusal(clerk.post(address + "/act", act("COMPLETE")), 422))
                .isEqualTo("responsibility.evidenceMissing");
        done(clerk.post(address + "/evidence", evidence()));
        done(clerk.post(address + "/act", act("COMPLETE")));
        assertThat(clerk.read(address).path("acts")).isEmpty();
        refusal(office.post(address + "/act", act("CONFIRM")), 422);
        Map<String, Object> overtaken = act("SEND_UP");
        overtaken.put("version", 0);
        refusal(reviewer.post(address + "/act", overtaken), 409);
        done(reviewer.post(address + "/act", act("SEND_UP")));
        done(office.post(address + "/act", act("CONFIRM")));
        assertThat(done(office.post(address + "/act", act("STRIKE")))
                        .path("state")
                        .asText())
                .isEqualTo("STRUCK");
        assertThat(office.read(TASKS + "?state=STRUCK&size=100").path("items").findValuesAsText("number"))
                .contains(task.path("number").asText());
    }

    private static Map<String, String> evidence() {
        return Map.of("fileName", "evidence.pdf", "content", Base64.getEncoder().encodeToString(PAPER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void theDemoHasATaskInEveryState(String tenant) {
        assertThat(new TenantTables(tenant).texts("SELECT DISTINCT state FROM rsp_task WHERE title LIKE '（演示）%'"))
                .containsAll(Arrays.stream(TaskState.values()).map(Enum::name).toList());
    }
}
