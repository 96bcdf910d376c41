package org.creditportal.responsibility.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.TenantAreas;

/** {@code areas.yaml}, of which the kernel reads who answers for which area: no refusal without its law. */
public final class AreasSection implements TenantSection<TenantAreas> {

    @Override
    public String file() {
        return "areas";
    }

    @Override
    public Class<TenantAreas> shape() {
        return TenantAreas.class;
    }

    /** Those that have ended too. */
    @Override
    public Map<String, LocalizedText> names(TenantAreas content) {
        return content.known().collect(Collectors.toMap(AreaPolicy::id, AreaPolicy::name, (one, same) -> one));
    }

    @Override
    public void check(TenantFileCheck file) {
        for (JsonNode area : file.root().path("areas")) {
            for (JsonNode rule : area.path("rules")) {
                if (Effect.REFUSE.name().equals(rule.path("effect").asText())
                        && rule.path("basis").isEmpty()) {
                    file.report(rule, "a REFUSE effect without its legal basis (K-16)");
                }
            }
        }
    }
}
