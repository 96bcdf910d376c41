package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.launcher.StartFailedException;

/**
 * Leads the joint cases that opened with the demo's published entries as far as their rows say: the lead bureau's choice and review, and
 * the steps of the bureaus that have a clerk in the demo.
 */
final class DemoCases {

    private static final int MOST = 100;

    /** How a task gets to each state that a row may name. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "received", List.of("RECEIVED"),
            "not-concerned", List.of("RECEIVED", "NOT_CONCERNED"),
            "cannot", List.of("RECEIVED", "CANNOT"),
            "excused", List.of("RECEIVED", "CANNOT", "EXCUSED"),
            "applying", List.of("RECEIVED", "APPLYING"),
            "implemented", List.of("RECEIVED", "APPLYING", "IMPLEMENTED"),
            "fed-back", List.of("RECEIVED", "APPLYING", "IMPLEMENTED", "FED_BACK"),
            "reviewed", List.of("RECEIVED", "APPLYING", "IMPLEMENTED", "FED_BACK", "REVIEWED"),
            "reversing", List.of("RECEIVED", "APPLYING"),
            "reversed", List.of("RECEIVED", "APPLYING"));

    private static final Set<String> UNDECIDED = Set.of("chosen");
    private static final Set<String> LIFTED = Set.of("lifted", "reversing", "reversed");
    private static final Set<String> REVIEWED_BY_LEAD = Set.of("EXCUSED", "REVIEWED");

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoCases(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /**
     * Leads them.
     *
     * @param rows of the file of cases
     * @param entries numbers of the published entries by the document numbers of their records
     */
    void lead(List<NamedCsvRecord> rows, Map<String, String> entries) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> grounds = rows.stream()
                .map(row -> day.fill(row.getField("document")))
                .map(document -> {
                    if (!entries.containsKey(document)) {
                        throw new StartFailedException("Demo data: no entry rests on " + document);
                    }
                    return entries.get(document);
                })
                .toList();
        Map<String, JsonNode> cases = opened(grounds);
        for (int i = 0; i < rows.size(); i++) {
            lead(rows.get(i), cases.get(grounds.get(i)));
        }
    }

    /** Cases open in the background, soon after their entry is published. */
    private Map<String, JsonNode> opened(List<String> grounds) {
        Map<String, JsonNode> found = new HashMap<>();
        DemoData.await("joint cases", () -> {
            api.get(officers.credit(), "joint-cases?size=" + MOST)
                    .path("items")
                    .forEach(one -> found.put(one.path("ground").asText(), one));
            return found.keySet().containsAll(grounds);
        });
        return found;
    }

    private void lead(NamedCsvRecord row, JsonNode opened) {
        if (!"OPENED".equals(opened.path("state").asText())) {
            return;
        }
        String step = row.getField("step");
        String reason = row.getField("reason");
        String lead = opened.path("bureau").asText();
        String address = "joint-cases/" + opened.path("number").asText();
        List<String> measures = "dispensed".equals(step)
                ? List.of()
                : List.of(row.getField("measures").split(" "));
        api.post(officers.clerk(lead), address + "/choice", Map.of("measures", measures, "reason", reason));
        if (UNDECIDED.contains(step)) {
            return;
        }
        JsonNode initiated = api.post(
                officers.reviewer(lead),
                address + "/decision",
                Map.of("approve", true, "reason", row.getField("review")));
        initiated.path("tasks").forEach(task -> take(row, lead, task.asText()));
        if (LIFTED.contains(step)) {
            api.post(
                    officers.credit(),
                    "list-entries/" + opened.path("ground").asText() + "/withdrawal",
                    Map.of(
                            "removal", "annulled",
                            "document", day.fill(row.getField("document")),
                            "reason", row.getField("withdrawal")));
        }
        if ("reversed".equals(step)) {
            initiated.path("tasks").forEach(task -> reverse(row, lead, task.asText()));
        }
    }

    private void take(NamedCsvRecord row, String lead, String task) {
        String bureau = bureau(lead, task);
        if (!officers.haveClerk(bureau)) {
            return;
        }
        String address = "measure-tasks/" + task;
        for (String next : WAYS.getOrDefault(row.getField("step"), List.of())) {
            if (REVIEWED_BY_LEAD.contains(next)) {
                api.post(officers.reviewer(lead), address + "/review", step(next, row.getField("review")));
            } else if ("FED_BACK".equals(next)) {
                api.post(
                        officers.clerk(bureau),
                        address + "/feedback",
                        Map.of(
                                "result", "REFUSED",
                                "matter", row.getField("matter"),
                                "actedOn", day.date().toString(),
                                "note", row.getField("answer")));
            } else {
                api.post(officers.clerk(bureau), address + "/step", step(next, row.getField("answer")));
            }
        }
    }

    private void reverse(NamedCsvRecord row, String lead, String task) {
        String bureau = bureau(lead, task);
        if (officers.haveClerk(bureau)) {
            api.post(
                    officers.clerk(bureau),
                    "measure-tasks/" + task + "/step",
                    step("REVERSED", row.getField("answer")));
        }
    }

    private String bureau(String lead, String task) {
        return api.get(officers.clerk(lead), "measure-tasks/" + task)
                .path("bureau")
                .asText();
    }

    private static Map<String, String> step(String next, String reason) {
        return Map.of("next", next, "reason", reason);
    }
}
