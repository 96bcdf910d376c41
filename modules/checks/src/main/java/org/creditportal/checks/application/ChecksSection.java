package org.creditportal.checks.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.Effect;

/**
 * {@code checks.yaml}: each area has its rules, they come to the effects that {@code areas.yaml} tells and to no others, and no
 * refusal is without its law. Scoring models are sound, and give the grades that the tables name.
 */
public final class ChecksSection implements TenantSection<TenantChecks> {

    private static final String TABLES = "tables";
    private static final String EFFECT = "effect";

    @Override
    public String file() {
        return "checks";
    }

    @Override
    public Class<TenantChecks> shape() {
        return TenantChecks.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        JsonNode tables = file.root().path(TABLES);
        file.refuseRepeated(
                TenantFileCheck.elements(tables).map(table -> table.path("area")), "the area '%s' has two tables");
        file.refuseRepeated(
                TenantFileCheck.elements(file.root().path("reports").path("purposes"))
                        .map(terms -> terms.path("purpose")),
                "the purpose '%s' has two terms");
        tables.forEach(table -> check(file, table));
        new ModelsOfFile(file).check();
        TenantFileCheck areas = file.other("areas");
        if (file.isRead() && areas.isRead()) {
            areas.root().path("areas").forEach(area -> compare(file, tables, area));
        }
    }

    private static void check(TenantFileCheck file, JsonNode table) {
        Set<String> kinds = TenantFileCheck.elements(table.path("matterKinds"))
                .map(kind -> kind.path("id").asText())
                .collect(Collectors.toSet());
        JsonNode lines = table.path("lines");
        file.refuseRepeated(
                TenantFileCheck.elements(lines).map(line -> line.path("id")),
                "the id '%s' is used twice in this table");
        for (JsonNode line : lines) {
            if (Effect.REFUSE.name().equals(line.path(EFFECT).asText())
                    && line.path("basis").isEmpty()) {
                file.report(line, "a line that refuses without its legal basis (K-16)");
            }
            file.checkSource(line);
            file.checkReferences(line.path("when").path("lists"), "lists", "listTypes", "unknown list type '%s'");
            for (String property : Set.of("onlyFor", "exceptFor")) {
                TenantFileCheck.elements(line.path(property))
                        .filter(kind -> !kinds.contains(kind.asText()))
                        .forEach(kind -> file.report(kind, "unknown kind of matter '" + kind.asText() + "'"));
            }
        }
    }

    private static void compare(TenantFileCheck file, JsonNode tables, JsonNode area) {
        String id = area.path("id").asText();
        JsonNode table = TenantFileCheck.elements(tables)
                .filter(known -> known.path("area").asText().equals(id))
                .findFirst()
                .orElse(null);
        if (table == null) {
            file.report(tables, "the area '" + id + "' has no table");
            return;
        }
        Set<String> told = effects(area.path("rules"));
        Set<String> decided = effects(table.path("lines"));
        if (!told.equals(decided)) {
            file.report(table, "comes to " + decided + ", but areas.yaml tells " + told);
        }
    }

    private static Set<String> effects(JsonNode lines) {
        return TenantFileCheck.elements(lines)
                .map(line -> line.path(EFFECT).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
