package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/**
 * What a schema cannot say about one tenant: references between its files and rules between an entry's values. It works
 * on files that may have broken their schema, so that all problems are reported together.
 */
final class TenantChecks {

    private final TenantSources sources;
    private final TenantFileCheck tenant;
    private final TenantFileCheck bureaus;
    private final TenantFileCheck areas;

    private TenantChecks(TenantSources sources, List<Problem> problems) {
        this.sources = sources;
        this.tenant = new TenantFileCheck(sources, TenantFiles.TENANT, problems);
        this.bureaus = tenant.other(TenantFiles.BUREAUS);
        this.areas = tenant.other(TenantFiles.AREAS);
    }

    static void check(TenantSources sources, List<TenantSection<?>> sections, List<Problem> problems) {
        TenantChecks checks = new TenantChecks(sources, problems);
        checks.checkIdentity();
        checks.checkDeadlines();
        checks.checkBureaus();
        checks.checkAreas();
        sections.forEach(section -> section.check(checks.tenant.other(section.file())));
    }

    private void checkIdentity() {
        JsonNode root = tenant.root();
        JsonNode id = root.path("id");
        if (id.isTextual() && !id.asText().equals(sources.folder())) {
            tenant.report(id, "the id '%s' is not the folder's name".formatted(id.asText()));
        }
        JsonNode zone = root.path("zone");
        if (zone.isTextual() && !isZone(zone.asText())) {
            tenant.report(zone, "unknown time zone '%s'".formatted(zone.asText()));
        }
        tenant.checkOrder(root.path("policy"), "issuedOn", "printedOn");
        tenant.checkSource(root.path("policy"));
        tenant.checkSource(root.path("consent"));
        root.path("basis").forEach(tenant::checkSource);
    }

    private void checkDeadlines() {
        for (JsonNode deadline : tenant.root().path("deadlines")) {
            boolean written =
                    DeadlineOrigin.WRITTEN.name().equals(deadline.path("origin").asText());
            if (written && !tenant.citesRequirement(deadline)) {
                tenant.report(deadline, "a written deadline must cite its requirement (K-… or B-…)");
            }
            if (!written && deadline.path("note").asText().isBlank()) {
                tenant.report(deadline, "a default deadline must say in 'note' why it was chosen");
            }
        }
    }

    private void checkBureaus() {
        bureaus.checkEntries(TenantFiles.BUREAUS);
        List<JsonNode> offices = TenantFileCheck.elements(bureaus.root().path(TenantFiles.BUREAUS))
                .filter(bureau -> bureau.path("creditOffice").asBoolean())
                .toList();
        if (offices.isEmpty() && bureaus.isRead()) {
            bureaus.report(null, "no bureau is marked 'creditOffice: true'; exactly one must be");
        }
        offices.stream()
                .skip(1)
                .forEach(office -> bureaus.report(office, "a second credit office; exactly one bureau may be it"));
    }

    private void checkAreas() {
        areas.checkEntries(TenantFiles.AREAS);
        for (JsonNode area : areas.root().path(TenantFiles.AREAS)) {
            areas.checkBureaus(area.path("responsible"));
            checkLead(area);
            if (area.path("responsible").isEmpty() && area.path("note").asText().isBlank()) {
                areas.report(area, "no responsible bureau, and no 'note' says why");
            }
        }
    }

    private void checkLead(JsonNode area) {
        JsonNode lead = area.path("lead");
        boolean responsible = TenantFileCheck.elements(area.path("responsible"))
                .anyMatch(bureau -> bureau.asText().equals(lead.asText()));
        if (lead.isTextual() && !responsible) {
            areas.report(lead, "the lead '%s' is not among the responsible bureaus".formatted(lead.asText()));
        }
    }

    private static boolean isZone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }
}
