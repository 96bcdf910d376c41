package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * Assessments of months that are over, each led as far as its row says: bureaus score themselves, the credit office gives what is not
 * counted, bureaus contest. None is confirmed: the days for contesting have to pass.
 */
final class DemoAssessments {

    private static final int MONTH = "2026-01".length();
    private static final Set<String> SCORED = Set.of("SCORING", "CONTESTABLE");
    private static final String PDF = Base64.getEncoder()
            .encodeToString("%PDF-1.4\n% demonstration\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;
    private final TenantDefinition tenant;

    DemoAssessments(PortalApi api, DemoOfficers officers, DemoDay day, TenantDefinition tenant) {
        this.api = api;
        this.officers = officers;
        this.day = day;
        this.tenant = tenant;
    }

    /** @param scores what single bureaus do with single scores, by the name of the assessment */
    void assess(List<NamedCsvRecord> rows, List<NamedCsvRecord> scores) {
        Map<String, String> begun = new HashMap<>();
        rows.forEach(row -> begun.put(row.getField("name"), begin(row)));
        for (NamedCsvRecord row : rows) {
            String name = row.getField("name");
            String address = begun.get(name);
            DemoData.await("assessment " + name, () -> !"COMPUTING".equals(state(address)));
            if ("SELF_SCORING".equals(state(address))) {
                lead(
                        row,
                        address,
                        scores.stream()
                                .filter(score -> score.getField("assessment").equals(name))
                                .toList());
            }
        }
    }

    private String begin(NamedCsvRecord row) {
        JsonNode run = api.post(
                officers.credit(),
                "assessments",
                Map.of("first", month(row, "first"), "last", month(row, "last"), "reason", row.getField("reason")),
                "demo-assessment-" + day.date() + "-" + row.getField("name"));
        return "assessments/" + run.path("number").asText();
    }

    private String state(String address) {
        return api.get(officers.credit(), address)
                .path("assessment")
                .path("state")
                .asText();
    }

    private void lead(NamedCsvRecord row, String address, List<NamedCsvRecord> scores) {
        scores.stream()
                .filter(score -> !score.getField("self").isEmpty())
                .forEach(score -> act(
                        officers.clerk(score.getField("bureau")),
                        number(address, score),
                        "SCORE_SELF",
                        score.getField("self"),
                        score.getField("words"),
                        true));
        String until = row.getField("until");
        if (!SCORED.contains(until)) {
            return;
        }
        api.post(officers.credit(), address + "/step", step("SCORING", row.getField("reason")));
        give(row, address, scores);
        if ("CONTESTABLE".equals(until)) {
            api.post(officers.credit(), address + "/step", step("CONTESTABLE", row.getField("reason")));
            scores.stream()
                    .filter(score -> !score.getField("contest").isEmpty())
                    .forEach(score -> contest(score, number(address, score)));
        }
    }

    /** What bureaus gave themselves less than their own points; nothing to those who have proven nothing. */
    private void give(NamedCsvRecord row, String address, List<NamedCsvRecord> scores) {
        Map<String, String> given = scores.stream()
                .filter(score -> !score.getField("given").isEmpty())
                .collect(Collectors.toMap(
                        score -> score.getField("bureau") + " " + score.getField("indicator"),
                        score -> score.getField("given")));
        for (BureauDefinition bureau : tenant.bureaus()) {
            for (JsonNode score : missing(address, bureau.id())) {
                String points = given.getOrDefault(
                        bureau.id() + " " + score.path("indicator").asText(), "0");
                act(officers.credit(), score.path("number").asText(), "GIVE", points, row.getField("reason"), false);
            }
        }
    }

    private List<JsonNode> missing(String address, String bureau) {
        List<JsonNode> found = new ArrayList<>();
        scores(address, bureau).forEach(score -> {
            if (!score.hasNonNull("points")) {
                found.add(score);
            }
        });
        return found;
    }

    private void contest(NamedCsvRecord row, String number) {
        String clerk = officers.clerk(row.getField("bureau"));
        act(clerk, number, "CONTEST", null, row.getField("contest"), true);
        if (!row.getField("decision").isEmpty()) {
            String points = row.getField("points").isEmpty() ? null : row.getField("points");
            act(officers.credit(), number, row.getField("decision"), points, row.getField("answer"), false);
        }
    }

    private String number(String address, NamedCsvRecord row) {
        for (JsonNode score : scores(address, row.getField("bureau"))) {
            if (score.path("indicator").asText().equals(row.getField("indicator"))) {
                return score.path("number").asText();
            }
        }
        throw new IllegalArgumentException("No score of " + row);
    }

    private JsonNode scores(String address, String bureau) {
        return api.get(officers.credit(), address + "/scores?bureau=" + bureau).path("scores");
    }

    private void act(String token, String number, String act, String points, String reason, boolean proven) {
        String address = "scores/" + number;
        if (proven) {
            api.post(token, address + "/evidence", Map.of("fileName", "evidence.pdf", "content", PDF));
        }
        api.post(
                token,
                address + "/act",
                points == null
                        ? Map.of("act", act, "reason", reason)
                        : Map.of("act", act, "reason", reason, "points", points));
    }

    private String month(NamedCsvRecord row, String field) {
        return day.fill(row.getField(field)).substring(0, MONTH);
    }

    private static Map<String, String> step(String next, String reason) {
        return Map.of("next", next, "reason", reason);
    }
}
