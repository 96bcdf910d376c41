package org.creditportal.kernel.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.tenant.InvalidTenantFileException.Problem;
import org.creditportal.kernel.text.Placeholders;

/** One file of a tenant while it is checked, with the rules that hold for all files: sources, references, order of days. */
public final class TenantFileCheck {

    private static final Pattern REQUIREMENT = Pattern.compile("[KB]-\\d+");

    private final TenantSources sources;
    private final String file;
    private final List<Problem> problems;

    TenantFileCheck(TenantSources sources, String file, List<Problem> problems) {
        this.sources = sources;
        this.file = file;
        this.problems = problems;
    }

    /** Another file of the same tenant. */
    public TenantFileCheck other(String otherFile) {
        return new TenantFileCheck(sources, otherFile, problems);
    }

    /** The file's content, or a missing node when it could not be read. */
    public JsonNode root() {
        return sources.root(file);
    }

    /** Whether the file could be read, so that references into it can be judged. */
    public boolean isRead() {
        return sources.has(file);
    }

    /** The elements of a list; none when there is no such list. */
    public static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The ids of a list's entries. */
    public Set<String> ids(String list) {
        return elements(root().path(list))
                .map(entry -> entry.path("id").asText())
                .collect(Collectors.toSet());
    }

    /** Adds a problem at this value. */
    public void report(JsonNode value, String reason) {
        problems.add(sources.problemAt(file, value, reason));
    }

    /** Entries have ids of their own and say where they come from. */
    public void checkEntries(String list) {
        refuseRepeated(elements(root().path(list)).map(entry -> entry.path("id")), "the id '%s' is used twice");
        elements(root().path(list)).forEach(this::checkSource);
    }

    /** @param reason with a place for the value */
    public void refuseRepeated(Stream<JsonNode> values, String reason) {
        Set<String> seen = new HashSet<>();
        values.filter(JsonNode::isTextual)
                .filter(value -> !seen.add(value.asText()))
                .forEach(value -> report(value, reason.formatted(value.asText())));
    }

    /** Nothing stands in a tenant's files without a place in its document, unless it says that it was assumed and why. */
    public void checkSource(JsonNode entry) {
        if (!entry.isObject()) {
            return;
        }
        boolean assumption = entry.path("assumption").asBoolean();
        if (!assumption && !citesRequirement(entry)) {
            report(entry, "cites no requirement (K-… or B-…) and is not marked 'assumption: true'");
        }
        if (assumption && entry.path("note").asText().isBlank()) {
            report(entry, "an assumption must say in 'note' why it was made");
        }
    }

    boolean citesRequirement(JsonNode entry) {
        return elements(entry.path("requirements"))
                .anyMatch(
                        requirement -> REQUIREMENT.matcher(requirement.asText()).matches());
    }

    /** Each of the references is the id of a bureau. */
    public void checkBureaus(JsonNode references) {
        checkReferences(references, TenantFiles.BUREAUS, TenantFiles.BUREAUS, "unknown bureau '%s'");
    }

    /**
     * Each of the references is an id of a list of another file, unless that could not be read.
     *
     * @param reason with a place for the reference
     */
    public void checkReferences(JsonNode references, String otherFile, String list, String reason) {
        TenantFileCheck named = other(otherFile);
        Set<String> ids = named.ids(list);
        elements(references)
                .filter(reference -> named.isRead() && !ids.contains(reference.asText()))
                .forEach(reference -> report(reference, reason.formatted(reference.asText())));
    }

    /** A template of a paper has a title on its first line, a paragraph below, and whole placeholders. */
    public void checkTemplate(JsonNode template) {
        if (template.asText().lines().filter(line -> !line.isBlank()).count() < 2) {
            report(template, "the template needs a title on its first line and a paragraph below");
        }
        if (!Placeholders.areWhole(template.asText())) {
            report(template, "the template has a brace without its counterpart");
        }
    }

    /** The second day is not before the first. */
    public void checkOrder(JsonNode entry, String from, String until) {
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
            report(entry.path(until), "'%s' is before '%s'".formatted(until, from));
        }
    }
}
