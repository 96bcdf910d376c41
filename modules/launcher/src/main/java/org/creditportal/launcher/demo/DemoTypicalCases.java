package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.launcher.StartFailedException;

/** What came of the demo's joint cases, proposed by their lead bureaus as typical cases and decided on by the credit office. */
final class DemoTypicalCases {

    private static final int MOST = 100;
    private static final Set<String> TOLD = Set.of("FED_BACK", "REVIEWED");

    private static final String BETWEEN_WORDS = "\uff0f";

    private final Set<String> taken = new HashSet<>();
    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoTypicalCases(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /** @param entries numbers of the published entries by the document numbers of their records */
    void tell(List<NamedCsvRecord> rows, Map<String, String> entries) {
        for (NamedCsvRecord row : rows) {
            String document = day.fill(row.getField("document"));
            JsonNode of = caseOn(entries.get(document), document);
            String lead = of.path("bureau").asText();
            String task = told(lead, of.path("number").asText());
            JsonNode proposed = api.post(
                    officers.clerk(lead),
                    "typical-cases",
                    Map.of(
                            "task", task,
                            "title", row.getField("title"),
                            "text", row.getField("text"),
                            "reason", row.getField("reason")),
                    "demo-typical-case-" + task);
            if ("PROPOSED".equals(proposed.path("state").asText())) {
                lead(row, "typical-cases/" + proposed.path("number").asText() + "/step");
            }
        }
    }

    private JsonNode caseOn(String ground, String document) {
        for (JsonNode one :
                api.get(officers.credit(), "joint-cases?size=" + MOST).path("items")) {
            if (one.path("ground").asText().equals(ground)) {
                return one;
            }
        }
        throw new StartFailedException("Demo data: no joint case rests on " + document);
    }

    private String told(String lead, String caseNumber) {
        for (JsonNode task :
                api.get(officers.clerk(lead), "joint-cases/" + caseNumber).path("tasks")) {
            JsonNode found = api.get(officers.clerk(lead), "measure-tasks/" + task.asText());
            if (TOLD.contains(found.path("state").asText()) && taken.add(task.asText())) {
                return task.asText();
            }
        }
        throw new StartFailedException("Demo data: nothing was fed back in joint case " + caseNumber);
    }

    /** A solidus parts why it was published from why it was withdrawn. */
    private void lead(NamedCsvRecord row, String address) {
        String[] words = row.getField("review").split(BETWEEN_WORDS);
        switch (row.getField("step")) {
            case "published" -> api.post(officers.credit(), address, step("PUBLISHED", words[0]));
            case "refused" -> api.post(officers.credit(), address, step("REFUSED", words[0]));
            case "withdrawn" -> {
                api.post(officers.credit(), address, step("PUBLISHED", words[0]));
                api.post(officers.credit(), address, step("WITHDRAWN", words[1]));
            }
            default -> {}
        }
    }

    private static Map<String, String> step(String next, String reason) {
        return Map.of("next", next, "reason", reason);
    }
}
