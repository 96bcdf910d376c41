package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.launcher.StartFailedException;

/** Credit reports of the counter, and reports of others that applicants handed in at checks. */
final class DemoReports {

    private static final String PDF = Base64.getEncoder()
            .encodeToString("%PDF-1.4\n% demonstration\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    private static final List<String> CONFORMITY =
            List.of("MADE_BY_FILED_AGENCY", "FOLLOWS_STANDARD", "GENUINE", "ABOUT_THE_SUBJECT", "MATERIALS_COMPLETE");

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoReports(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /** As far as the row says: applied, issued, printed or recalled. The same row is the same report, however often it is sent. */
    void make(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            String key = "demo-" + day.date() + "-" + rows.indexOf(row);
            JsonNode report = api.post(officers.credit(), "reports", application(row), key);
            String address = "reports/" + report.path("number").asText();
            lead(row, address, key, report.path("state").asText());
        }
    }

    private void lead(NamedCsvRecord row, String address, String key, String state) {
        String step = row.getField("step");
        if (!"APPLIED".equals(state) || "applied".equals(step)) {
            return;
        }
        if (!"ADMINISTRATIVE_MATTER".equals(row.getField("purpose"))) {
            api.post(officers.credit(), address + "/proofs", Map.of("fileName", "proof.pdf", "content", PDF));
        }
        api.post(officers.credit(), address + "/issue", Map.of(), key);
        if (!"issued".equals(step)) {
            api.post(officers.credit(), address + "/prints", Map.of("words", row.getField("applicant")), key);
        }
        if ("recalled".equals(step)) {
            api.post(officers.credit(), address + "/recall", Map.of("words", row.getField("reason")), key);
        }
    }

    private Map<String, Object> application(NamedCsvRecord row) {
        Map<String, Object> told = new HashMap<>();
        row.getFieldsAsMap().forEach((name, value) -> {
            if (!value.isEmpty() && !"step".equals(name) && !"reason".equals(name)) {
                told.put(name, day.fill(value));
            }
        });
        if (told.get("sections") instanceof String sections) {
            told.put("sections", List.of(sections.split(" ")));
        }
        told.put("askedBy", "CODE");
        return told;
    }

    /** @param checks numbers of the demo's checks by matter and code */
    void handIn(List<NamedCsvRecord> rows, Map<String, String> checks) {
        for (NamedCsvRecord row : rows) {
            String check = checks.get(day.fill(row.getField("matter")) + " " + row.getField("code"));
            if (check == null) {
                throw new StartFailedException("Demo data: no check of " + row.getField("code"));
            }
            String clerk = officers.clerk(row.getField("bureau"));
            String address = "checks/" + check + "/outside-reports";
            Map<String, Object> report = new HashMap<>(Map.of(
                    "source", row.getField("source"),
                    "product", row.getField("product"),
                    "issuer", row.getField("issuer"),
                    "number", day.fill(row.getField("number")),
                    "issuedOn", day.fill(row.getField("issuedOn")),
                    "conformity", "yes".equals(row.getField("conforms")) ? CONFORMITY : List.of("GENUINE")));
            if (!row.getField("filing").isEmpty()) {
                report.put("filing", row.getField("filing"));
            }
            JsonNode registered =
                    api.post(clerk, address, report, "demo-" + day.date() + "-" + check + "-" + rows.indexOf(row));
            if ("yes".equals(row.getField("file")) && registered.path("digests").isEmpty()) {
                api.post(
                        clerk,
                        address + "/" + registered.path("number").asText() + "/files",
                        Map.of("fileName", "report.pdf", "content", PDF));
            }
        }
    }
}
