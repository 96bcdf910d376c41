package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import org.creditportal.launcher.StartFailedException;

/** What befalls the demo's published entries beside their procedure: corrections by two officers, and the credit office's suspensions. */
final class DemoProceedings {

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;
    private final Map<String, String> entries;

    /** @param entries numbers of the published entries by the document numbers of their records */
    DemoProceedings(PortalApi api, DemoOfficers officers, DemoDay day, Map<String, String> entries) {
        this.api = api;
        this.officers = officers;
        this.day = day;
        this.entries = entries;
    }

    /** The entry says the row's facts from now on; law and last day stay. */
    void correct(NamedCsvRecord row) {
        JsonNode entry = entry(row);
        String facts = row.getField("facts");
        if (facts.equals(entry.path("facts").asText())) {
            return;
        }
        String bureau = entry.path("bureau").asText();
        JsonNode proposed = api.post(
                officers.clerk(bureau),
                address(row) + "/correction",
                Map.of(
                        "facts", facts,
                        "basis", entry.path("basis").asText(),
                        "until", entry.path("publishedUntil").asText(),
                        "document", day.fill(row.getField("decision")),
                        "reason", row.getField("reason")),
                "demo-correction-" + entry.path("number").asText());
        if (!row.getField("review").isBlank()) {
            api.post(
                    officers.reviewer(bureau),
                    "proposals/" + proposed.path("proposal").asText() + "/decision",
                    Map.of("approve", true, "reason", row.getField("review")));
        }
    }

    void suspend(NamedCsvRecord row) {
        if ("IN_FORCE".equals(entry(row).path("standing").asText())) {
            api.post(
                    officers.credit(),
                    address(row) + "/suspension",
                    Map.of("document", day.fill(row.getField("decision")), "words", row.getField("reason")));
        }
    }

    private JsonNode entry(NamedCsvRecord row) {
        return api.get(officers.credit(), address(row));
    }

    private String address(NamedCsvRecord row) {
        String document = day.fill(row.getField("document"));
        if (!entries.containsKey(document)) {
            throw new StartFailedException("Demo data: no entry rests on " + document);
        }
        return "list-entries/" + entries.get(document);
    }
}
