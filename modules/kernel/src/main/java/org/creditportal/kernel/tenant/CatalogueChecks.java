package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;

/**
 * What the schema cannot say about {@code catalogue.yaml}: one edition a level, and no kind of information twice, because a
 * supplement adds to the national catalogue and never repeats it. References and sources are checked with the other files'.
 */
final class CatalogueChecks {

    private final TenantSources sources;
    private final List<Problem> problems;

    private CatalogueChecks(TenantSources sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static void check(TenantSources sources, List<Problem> problems) {
        CatalogueChecks checks = new CatalogueChecks(sources, problems);
        checks.refuseRepeated(
                editions(sources).map(edition -> edition.path("level")), "a second edition of the level '%s'");
        checks.refuseRepeated(items(sources).map(item -> item.path("code")), "the code '%s' is used twice");
        checks.refuseRepeated(items(sources).map(item -> item.path("name")), "the item '%s' is named twice");
        items(sources)
                .forEach(item -> checks.refuseRepeated(
                        elements(item.path("fields")).map(field -> field.path("code")),
                        "the data item '%s' is used twice"));
    }

    static Stream<JsonNode> editions(TenantSources sources) {
        return sources.entries(TenantFile.CATALOGUE, "editions").stream();
    }

    static Stream<JsonNode> items(TenantSources sources) {
        return editions(sources)
                .flatMap(edition -> elements(edition.path("classes")))
                .flatMap(part -> elements(part.path("items")));
    }

    private void refuseRepeated(Stream<JsonNode> values, String reason) {
        Set<String> seen = new HashSet<>();
        values.filter(JsonNode::isTextual)
                .filter(value -> !seen.add(value.asText()))
                .forEach(value ->
                        problems.add(sources.problemAt(TenantFile.CATALOGUE, value, reason.formatted(value.asText()))));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
