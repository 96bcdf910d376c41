package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/**
 * What a schema cannot say about one tenant: references between its files and rules between an entry's values. It works
 * on files that may have broken their schema, so that all problems are reported together.
 */
final class TenantChecks {

    private static final Pattern REQUIREMENT = Pattern.compile("[KB]-\\d+");

    private final TenantSources sources;
    private final List<Problem> problems;
    private final Set<String> bureaus;
    private final Set<String> listTypes;

    private TenantChecks(TenantSources sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
        this.bureaus = ids(TenantFile.BUREAUS, "bureaus");
        this.listTypes = ids(TenantFile.LISTS, "listTypes");
    }

    static void check(TenantSources sources, List<Problem> problems) {
        TenantChecks checks = new TenantChecks(sources, problems);
        checks.checkIdentity();
        checks.checkDeadlines();
        checks.checkBureaus();
        checks.checkAreas();
        checks.checkReportKinds();
        checks.checkListTypes();
        checks.checkCatalogue();
    }

    private void checkIdentity() {
        JsonNode tenant = sources.root(TenantFile.TENANT);
        JsonNode id = tenant.path("id");
        if (id.isTextual() && !id.asText().equals(sources.folder())) {
            report(TenantFile.TENANT, id, "the id '%s' is not the folder's name".formatted(id.asText()));
        }
        JsonNode zone = tenant.path("zone");
        if (zone.isTextual() && !isZone(zone.asText())) {
            report(TenantFile.TENANT, zone, "unknown time zone '%s'".formatted(zone.asText()));
        }
        checkOrder(TenantFile.TENANT, tenant.path("policy"), "issuedOn", "printedOn");
        checkSource(TenantFile.TENANT, tenant.path("policy"));
        checkSource(TenantFile.TENANT, tenant.path("consent"));
        tenant.path("basis").forEach(document -> checkSource(TenantFile.TENANT, document));
    }

    private void checkDeadlines() {
        for (JsonNode deadline : sources.root(TenantFile.TENANT).path("deadlines")) {
            boolean written =
                    DeadlineOrigin.WRITTEN.name().equals(deadline.path("origin").asText());
            if (written && !citesRequirement(deadline)) {
                report(TenantFile.TENANT, deadline, "a written deadline must cite its requirement (K-… or B-…)");
            }
            if (!written && deadline.path("note").asText().isBlank()) {
                report(TenantFile.TENANT, deadline, "a default deadline must say in 'note' why it was chosen");
            }
        }
    }

    private void checkBureaus() {
        List<JsonNode> entries = sources.entries(TenantFile.BUREAUS, "bureaus");
        checkEntries(TenantFile.BUREAUS, entries);
        List<JsonNode> offices = entries.stream()
                .filter(bureau -> bureau.path("creditOffice").asBoolean())
                .toList();
        if (offices.isEmpty() && sources.has(TenantFile.BUREAUS)) {
            report(TenantFile.BUREAUS, null, "no bureau is marked 'creditOffice: true'; exactly one must be");
        }
        offices.stream()
                .skip(1)
                .forEach(office ->
                        report(TenantFile.BUREAUS, office, "a second credit office; exactly one bureau may be it"));
    }

    private void checkAreas() {
        List<JsonNode> areas = sources.entries(TenantFile.AREAS, "areas");
        checkEntries(TenantFile.AREAS, areas);
        for (JsonNode area : areas) {
            checkBureauReferences(TenantFile.AREAS, area.path("responsible"));
            checkLead(area);
            if (area.path("responsible").isEmpty() && area.path("note").asText().isBlank()) {
                report(TenantFile.AREAS, area, "no responsible bureau, and no 'note' says why");
            }
            for (JsonNode rule : area.path("rules")) {
                checkRule(rule);
            }
        }
    }

    private void checkLead(JsonNode area) {
        JsonNode lead = area.path("lead");
        boolean responsible = StreamSupport.stream(area.path("responsible").spliterator(), false)
                .anyMatch(bureau -> bureau.asText().equals(lead.asText()));
        if (lead.isTextual() && !responsible) {
            report(
                    TenantFile.AREAS,
                    lead,
                    "the lead '%s' is not among the responsible bureaus".formatted(lead.asText()));
        }
    }

    private void checkRule(JsonNode rule) {
        if (Effect.REFUSE.name().equals(rule.path("effect").asText())
                && rule.path("basis").isEmpty()) {
            report(TenantFile.AREAS, rule, "a REFUSE effect without its legal basis (K-16)");
        }
        for (JsonNode listType : rule.path("listTypes")) {
            if (sources.has(TenantFile.LISTS) && !listTypes.contains(listType.asText())) {
                report(TenantFile.AREAS, listType, "unknown list type '%s'".formatted(listType.asText()));
            }
        }
    }

    private void checkReportKinds() {
        checkEntries(TenantFile.REPORTS, sources.entries(TenantFile.REPORTS, "reportKinds"));
    }

    private void checkListTypes() {
        List<JsonNode> types = sources.entries(TenantFile.LISTS, "listTypes");
        checkEntries(TenantFile.LISTS, types);
        for (JsonNode type : types) {
            if (type.path("standard").path("document").asText().isBlank()) {
                report(TenantFile.LISTS, type, "a list type without its national or provincial standard (K-12)");
            }
            if (type.path("bases").isEmpty()) {
                report(TenantFile.LISTS, type, "a list type without legal basis (K-16)");
            }
            checkBureauReferences(TenantFile.LISTS, type.path("identifyingBureaus"));
            checkOrder(TenantFile.LISTS, type, "validFrom", "validUntil");
        }
    }

    private void checkCatalogue() {
        CatalogueChecks.check(sources, problems);
        CatalogueChecks.editions(sources).forEach(edition -> checkSource(TenantFile.CATALOGUE, edition));
        CatalogueChecks.items(sources).forEach(item -> {
            checkSource(TenantFile.CATALOGUE, item);
            checkBureauReferences(TenantFile.CATALOGUE, item.path("providers"));
        });
    }

    private void checkEntries(TenantFile kind, List<JsonNode> entries) {
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : entries) {
            JsonNode id = entry.path("id");
            if (id.isTextual() && !seen.add(id.asText())) {
                report(kind, id, "the id '%s' is used twice".formatted(id.asText()));
            }
            checkSource(kind, entry);
        }
    }

    /** Nothing stands in a tenant's files without a place in its document, unless it says that it was assumed and why. */
    private void checkSource(TenantFile kind, JsonNode entry) {
        if (!entry.isObject()) {
            return;
        }
        boolean assumption = entry.path("assumption").asBoolean();
        if (!assumption && !citesRequirement(entry)) {
            report(kind, entry, "cites no requirement (K-… or B-…) and is not marked 'assumption: true'");
        }
        if (assumption && entry.path("note").asText().isBlank()) {
            report(kind, entry, "an assumption must say in 'note' why it was made");
        }
    }

    private static boolean citesRequirement(JsonNode entry) {
        return StreamSupport.stream(entry.path("requirements").spliterator(), false)
                .anyMatch(
                        requirement -> REQUIREMENT.matcher(requirement.asText()).matches());
    }

    private void checkBureauReferences(TenantFile kind, JsonNode references) {
        for (JsonNode reference : references) {
            if (sources.has(TenantFile.BUREAUS) && !bureaus.contains(reference.asText())) {
                report(kind, reference, "unknown bureau '%s'".formatted(reference.asText()));
            }
        }
    }

    private void checkOrder(TenantFile kind, JsonNode entry, String from, String until) {
        List<LocalDate> dates = new ArrayList<>();
        for (String name : List.of(from, until)) {
            try {
                dates.add(LocalDate.parse(entry.path(name).asText()));
            } catch (DateTimeException absentOrMalformed) {
                // The schema has reported a malformed date already, and without two dates there is no order.
                return;
            }
        }
        if (dates.get(1).isBefore(dates.get(0))) {
            report(kind, entry.path(until), "'%s' is before '%s'".formatted(until, from));
        }
    }

    private Set<String> ids(TenantFile kind, String list) {
        return sources.entries(kind, list).stream()
                .map(entry -> entry.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static boolean isZone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    private void report(TenantFile kind, JsonNode value, String reason) {
        problems.add(sources.problemAt(kind, value, reason));
    }
}
