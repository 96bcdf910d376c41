package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import org.creditportal.launcher.StartFailedException;

/** What befalls measures of the demo's cases: restrictions on the persons behind companies, and measures that two officers end. */
final class DemoMeasures {

    private static final int MOST = 100;
    private static final String OFFICES = "OFFICE_HOLDING";

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;
    private final Map<String, String> entries;

    /** @param entries numbers of the published entries by the document numbers of their records */
    DemoMeasures(PortalApi api, DemoOfficers officers, DemoDay day, Map<String, String> entries) {
        this.api = api;
        this.officers = officers;
        this.day = day;
        this.entries = entries;
    }

    /** Restricts the legal representative for the row's reason; a solidus parts why early lifting was asked from the decision. */
    void restrict(NamedCsvRecord row) {
        JsonNode of = caseOf(row);
        String bureau = of.path("bureau").asText();
        String clerk = officers.clerk(bureau);
        String task = task(of, clerk);
        String relation = api.get(clerk, "person-restrictions/tasks/" + task + "/persons")
                .path(0)
                .path("relation")
                .asText();
        JsonNode imposed = api.post(
                clerk,
                "person-restrictions",
                Map.of(
                        "task", task,
                        "relation", relation,
                        "ground", row.getField("ground"),
                        "until", day.fill(row.getField("until")),
                        "reason", row.getField("reason")),
                "demo-restriction-" + task + row.getField("ground"));
        String step = row.getField("step");
        if ("imposed".equals(step) || !"IMPOSED".equals(imposed.path("state").asText())) {
            return;
        }
        String address = "person-restrictions/" + imposed.path("number").asText();
        String[] words = row.getField("review").split(DemoData.BETWEEN_WORDS);
        api.post(clerk, address + "/lifting", Map.of("reason", words[0]));
        if ("lifted".equals(step)) {
            api.post(officers.reviewer(bureau), address + "/decision", Map.of("approve", true, "reason", words[1]));
        }
    }

    /** Ends one measure of the case everywhere. */
    void end(NamedCsvRecord row) {
        JsonNode of = caseOf(row);
        String bureau = of.path("bureau").asText();
        String number = of.path("number").asText();
        JsonNode proposed = api.post(
                officers.clerk(bureau),
                "joint-cases/" + number + "/ending",
                Map.of("measure", row.getField("measure"), "reason", row.getField("reason")),
                "demo-ending-" + number);
        api.post(
                officers.reviewer(bureau),
                "proposals/" + proposed.path("proposal").asText() + "/decision",
                Map.of("approve", true, "reason", row.getField("review")));
    }

    private JsonNode caseOf(NamedCsvRecord row) {
        String document = day.fill(row.getField("document"));
        String entry = entries.get(document);
        for (JsonNode one :
                api.get(officers.credit(), "joint-cases?size=" + MOST).path("items")) {
            if (one.path("ground").asText().equals(entry)) {
                return api.get(
                        officers.credit(), "joint-cases/" + one.path("number").asText());
            }
        }
        throw new StartFailedException("Demo data: no joint case on " + document);
    }

    /** The task of a measure on offices. */
    private String task(JsonNode of, String clerk) {
        for (JsonNode number : of.path("tasks")) {
            JsonNode task = api.get(clerk, "measure-tasks/" + number.asText());
            for (JsonNode matter : task.path("matters")) {
                if (OFFICES.equals(matter.asText())) {
                    return number.asText();
                }
            }
        }
        throw new StartFailedException("Demo data: case " + of.path("number").asText() + " restricts nobody");
    }
}
