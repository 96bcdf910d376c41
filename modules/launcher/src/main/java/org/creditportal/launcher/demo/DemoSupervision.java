package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.launcher.StartFailedException;

/** Marks of key supervision on the demo's published entries, and inspections that are drawn by lot, as far as their rows say. */
final class DemoSupervision {

    /** How far plans may be told: their first result, or all. */
    private static final Set<String> TOLD = Set.of("told", "closed");

    private static final String BETWEEN_WORDS = "\uff0f";

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoSupervision(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /** @param entries numbers of the published entries by the document numbers of their records */
    void mark(List<NamedCsvRecord> rows, Map<String, String> entries) {
        for (NamedCsvRecord row : rows) {
            String document = day.fill(row.getField("document"));
            if (!entries.containsKey(document)) {
                throw new StartFailedException("Demo data: no entry rests on " + document);
            }
            JsonNode proposed = api.post(
                    officers.clerk(row.getField("bureau")),
                    "supervision-marks",
                    Map.of(
                            "ground", entries.get(document),
                            "basisDocument", row.getField("basisDocument"),
                            "basisArticle", row.getField("basisArticle"),
                            "until", day.fill(row.getField("until")),
                            "visibility", row.getField("visibility"),
                            "reason", row.getField("reason")),
                    "demo-mark-" + entries.get(document));
            if ("PROPOSED".equals(proposed.path("state").asText())) {
                lead(row, "supervision-marks/" + proposed.path("number").asText() + "/step");
            }
        }
    }

    /** A solidus parts why it was approved from why it was withdrawn. */
    private void lead(NamedCsvRecord row, String address) {
        String reviewer = officers.reviewer(row.getField("bureau"));
        String[] words = row.getField("review").split(BETWEEN_WORDS);
        switch (row.getField("step")) {
            case "approved" -> api.post(reviewer, address, step("APPROVED", words[0]));
            case "refused" -> api.post(reviewer, address, step("REFUSED", words[0]));
            case "withdrawn" -> {
                api.post(reviewer, address, step("APPROVED", words[0]));
                api.post(reviewer, address, step("ENDED", words[1]));
            }
            default -> {}
        }
    }

    /** Lists, the draw, and the first result; or dropped before the draw. */
    void inspect(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            String clerk = officers.clerk(row.getField("bureau"));
            JsonNode plan = api.post(
                    clerk,
                    "inspection-plans",
                    Map.of(
                            "matter", row.getField("matter"),
                            "from", day.fill(row.getField("from")),
                            "until", day.fill(row.getField("until")),
                            "subjects", Arrays.asList(row.getField("subjects").split(" ")),
                            "inspectors", inspectors(row.getField("inspectors"))),
                    "demo-plan-" + day.date() + "-" + row.getStartingLineNumber());
            boolean drafted = "DRAFTED".equals(plan.path("state").asText());
            String step = row.getField("step");
            if (drafted && "dropped".equals(step)) {
                String address = "inspection-plans/" + plan.path("number").asText();
                api.post(
                        officers.reviewer(row.getField("bureau")),
                        address + "/step",
                        step("DROPPED", row.getField("reason")));
            } else if (drafted && TOLD.contains(step)) {
                String address = "inspection-plans/" + plan.path("number").asText();
                String reviewer = officers.reviewer(row.getField("bureau"));
                JsonNode drawn = api.post(reviewer, address + "/step", step("DRAWN", row.getField("reason")));
                tell(
                        clerk,
                        address,
                        "closed".equals(step) ? drawn.path("inspections").size() : 1);
            }
        }
    }

    /** The results of the first so many inspections. */
    private void tell(String clerk, String address, int inspections) {
        for (int place = 1; place <= inspections; place++) {
            api.post(
                    clerk,
                    address + "/result",
                    Map.of(
                            "inspection",
                            place,
                            "result",
                            "NOTHING_FOUND",
                            "inspectedOn",
                            day.date().toString()));
        }
    }

    private static List<Map<String, Object>> inspectors(String told) {
        List<Map<String, Object>> inspectors = new ArrayList<>();
        for (String one : told.split(";")) {
            List<String> words = Arrays.asList(one.split(" "));
            Map<String, Object> inspector = new HashMap<>();
            inspector.put("card", words.get(0));
            inspector.put("name", words.get(1));
            inspector.put("avoids", words.subList(2, words.size()));
            inspectors.add(inspector);
        }
        return inspectors;
    }

    private static Map<String, String> step(String next, String reason) {
        return Map.of("next", next, "reason", reason);
    }
}
