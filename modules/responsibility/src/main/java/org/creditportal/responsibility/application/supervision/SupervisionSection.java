package org.creditportal.responsibility.application.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.supervision.TenantSupervision;

/** {@code supervision.yaml}: supervisors that exist, and rules whose levels rise. */
public final class SupervisionSection implements TenantSection<TenantSupervision> {

    @Override
    public String file() {
        return "supervision";
    }

    @Override
    public Class<TenantSupervision> shape() {
        return TenantSupervision.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        JsonNode root = file.root();
        file.checkSource(root);
        file.checkSource(root.path("liability"));
        file.checkBureaus(root.path("bureaus"));
        if (root.path("eachForItself").asBoolean() != root.path("bureaus").isEmpty()) {
            file.report(root.path("eachForItself"), "either each bureau supervises itself, or some supervise all");
        }
        file.refuseRepeated(
                TenantFileCheck.elements(root.path("rules")).map(rule -> rule.path("id")),
                "the rule '%s' is there twice");
        file.refuseRepeated(
                TenantFileCheck.elements(root.path("rules")).map(rule -> rule.path("figure")),
                "the figure '%s' has two rules");
        root.path("rules").forEach(rule -> check(file, rule));
    }

    private static void check(TenantFileCheck file, JsonNode rule) {
        int warning = rule.path("warning").asInt();
        int yellow = rule.path("yellow").asInt();
        if (warning > yellow || yellow > rule.path("red").asInt()) {
            file.report(rule, "a graver level begins at more");
        }
    }
}
