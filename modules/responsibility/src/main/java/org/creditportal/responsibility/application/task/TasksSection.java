package org.creditportal.responsibility.application.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.task.TenantTasks;

/** {@code tasks.yaml}: each clause of a plan has its place in the document, and bureaus that exist. */
public final class TasksSection implements TenantSection<TenantTasks> {

    @Override
    public String file() {
        return "tasks";
    }

    @Override
    public Class<TenantTasks> shape() {
        return TenantTasks.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        file.refuseRepeated(
                TenantFileCheck.elements(file.root().path("plans")).map(plan -> plan.path("id")),
                "the plan '%s' is there twice");
        for (JsonNode plan : file.root().path("plans")) {
            file.refuseRepeated(
                    TenantFileCheck.elements(plan.path("items")).map(item -> item.path("id")),
                    "the clause '%s' is there twice");
            plan.path("items").forEach(item -> check(file, item));
        }
    }

    private static void check(TenantFileCheck file, JsonNode item) {
        file.checkSource(item);
        file.checkBureaus(item.path("co"));
        file.checkBureaus(JsonNodeFactory.instance.arrayNode().add(item.path("lead")));
        for (JsonNode co : item.path("co")) {
            if (co.equals(item.path("lead"))) {
                file.report(co, "the lead bureau is no co bureau");
            }
        }
    }
}
