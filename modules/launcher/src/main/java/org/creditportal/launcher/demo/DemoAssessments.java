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
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.identity.MachineClient;

/**
 * Assessments of months that are over, each led as far as its row says: bureaus score themselves, those of which the demo tells nothing
 * by their own systems; the credit office gives what is not counted; bureaus contest. One is confirmed by a second officer, because all
 * bureaus have agreed: nobody waits for the days of contesting.
 */
final class DemoAssessments {

    private static final int MONTH = "2026-01".length();
    private static final Set<String> SHOWN = Set.of("CONTESTABLE", "CONFIRMED");
    private static final String SELF_SCORING = "SELF_SCORING";
    private static final String PDF = Base64.getEncoder()
            .encodeToString("%PDF-1.4\n% demonstration\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;
    private final TenantDefinition tenant;
    private final List<MachineClient> machines;
    private final Map<String, String> tokens = new HashMap<>();

    DemoAssessments(
            PortalApi api, DemoOfficers officers, DemoDay day, TenantDefinition tenant, List<MachineClient> machines) {
        this.api = api;
        this.officers = officers;
        this.day = day;
        this.tenant = tenant;
        this.machines = machines;
    }

    /** @param scores what single bureaus do with single scores, by the name of the assessment */
    void assess(List<NamedCsvRecord> rows, List<NamedCsvRecord> scores) {
        Map<String, String> begun = new HashMap<>();
        rows.forEach(row -> begun.put(row.getField("name"), begin(row)));
        for (NamedCsvRecord row : rows) {
            String name = row.getField("name");
            String address = begun.get(name);
            DemoData.await("assessment " + name, () -> !"COMPUTING".equals(state(address)));
            if (SELF_SCORING.equals(state(address))) {
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
        if ("WITHDRAWN".equals(until)) {
            api.post(officers.credit(), address + "/step", step(until, row.getField("reason")));
        } else if (!SELF_SCORING.equals(until)) {
            scoreTheRest(address, row.getField("nothing"));
            api.post(officers.credit(), address + "/step", step("SCORING", row.getField("reason")));
        }
        if (SHOWN.contains(until)) {
            give(row, address, scores);
            api.post(officers.credit(), address + "/step", step("CONTESTABLE", row.getField("reason")));
            scores.stream()
                    .filter(score -> !score.getField("contest").isEmpty())
                    .forEach(score -> contest(score, number(address, score)));
        }
        if ("CONFIRMED".equals(until)) {
            agree(address, row.getField("agreed"));
            api.post(officers.secondCredit(), address + "/step", step(until, row.getField("reason")));
        }
    }

    /** Bureaus of which the demo tells nothing have done nothing, and say so. */
    private void scoreTheRest(String address, String words) {
        for (String bureau : assessed()) {
            for (JsonNode score : scores(address, bureau)) {
                if ("MANUAL".equals(score.path("kind").asText()) && !score.hasNonNull("selfPoints")) {
                    String number = score.path("number").asText();
                    act(system(bureau), number, "SCORE_SELF", "0", words, false);
                }
            }
        }
    }

    private void agree(String address, String words) {
        assessed().forEach(bureau -> api.post(system(bureau), address + "/agreement", Map.of("reason", words)));
    }

    private List<String> assessed() {
        return tenant.bureaus().stream()
                .filter(bureau -> !bureau.creditOffice())
                .map(BureauDefinition::id)
                .toList();
    }

    /** The token of a bureau's own system. */
    private String system(String bureau) {
        return tokens.computeIfAbsent(bureau, of -> machines.stream()
                .filter(machine -> machine.bureau().equals(of))
                .findFirst()
                .map(machine -> api.machineToken(machine.clientId(), machine.secret()))
                .orElseThrow(() -> new StartFailedException("Demo data: no system of " + of)));
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
