package org.creditportal.sanctions.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.TenantSanctions;

/** {@code sanctions.yaml}: no measure without law, no local sanction without local regulation, nothing that refers to nothing. */
public final class SanctionsSection implements TenantSection<TenantSanctions> {

    @Override
    public String file() {
        return "sanctions";
    }

    @Override
    public Class<TenantSanctions> shape() {
        return TenantSanctions.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        file.checkSource(file.root().path("limits"));
        file.checkSource(file.root().path("keySupervision"));
        file.checkEntries("units");
        file.checkEntries("listProfiles");
        file.checkEntries("measures");
        file.root().path("units").forEach(unit -> file.checkBureaus(unit.path("bureaus")));
        for (JsonNode profile : file.root().path("listProfiles")) {
            checkField(file, profile.path("field"));
            JsonNode listType = JsonNodeFactory.instance.arrayNode().add(profile.path("id"));
            file.checkReferences(listType, "lists", "listTypes", "unknown list type '%s'");
        }
        file.root().path("measures").forEach(measure -> check(file, measure));
    }

    private static void check(TenantFileCheck file, JsonNode measure) {
        if (measure.path("basis").path("document").asText().isBlank()
                || measure.path("basis").path("article").asText().isBlank()) {
            file.report(measure, "a measure without document and article of its legal basis (K-16)");
        }
        boolean sanction = measure.path("effect").asText().equals("SANCTION");
        if (sanction && !measure.path("basisKind").asText().equals("LOCAL_REGULATION")) {
            file.report(measure, "a local sanction without a local regulation as basis");
        }
        if (sanction && measure.path("degrees").isEmpty()) {
            file.report(measure, "a sanction that says for no degree of dishonesty that it fits");
        }
        measure.path("fields").forEach(field -> checkField(file, field));
        if (!file.ids("units").contains(measure.path("unit").asText())) {
            file.report(measure.path("unit"), "unknown unit");
        }
        file.checkOrder(measure, "validFrom", "validUntil");
    }

    private static void checkField(TenantFileCheck file, JsonNode field) {
        if (field.isTextual()
                && !field.asText().equals(MeasureDefinition.ANY)
                && !NationalMeasures.SHIPPED.knows(field.asText())) {
            file.report(field, "unknown kind of dishonesty '" + field.asText() + "'");
        }
    }
}
