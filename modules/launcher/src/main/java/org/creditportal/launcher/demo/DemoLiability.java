package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Liability cases that a supervisor opens, led as far as their rows say: by the bureau's reviewer and the credit office. */
final class DemoLiability {

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoLiability(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    void open(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            Map<String, String> told = new HashMap<>(Map.of(
                    "bureau", row.getField("bureau"),
                    "origin", row.getField("origin"),
                    "source", day.fill(row.getField("source")),
                    "facts", row.getField("facts")));
            if (!row.getField("person").isEmpty()) {
                told.put("person", row.getField("person"));
            }
            JsonNode opened = api.post(
                    officers.supervisor(),
                    "liability-cases",
                    told,
                    "demo-liability-" + day.date() + "-" + row.getStartingLineNumber());
            if ("OPENED".equals(opened.path("state").asText())) {
                lead(row, "liability-cases/" + opened.path("number").asText() + "/step");
            }
        }
    }

    private void lead(NamedCsvRecord row, String address) {
        String statement = row.getField("statement");
        if (!statement.isEmpty()) {
            api.post(officers.reviewer(row.getField("bureau")), address, step("HEARD", statement));
        }
        String decision = row.getField("decision");
        if (!decision.isEmpty()) {
            Map<String, String> decided = step("DECIDED", decision);
            decided.put("measure", row.getField("measure"));
            api.post(officers.credit(), address, decided);
        }
        tell(row, "dismissal", "DISMISSED", address);
        tell(row, "notice", "NOTIFIED", address);
        tell(row, "withdrawal", "WITHDRAWN", address);
        tell(row, "referral", "REFERRED", address);
        tell(row, "closing", "CLOSED", address);
    }

    private void tell(NamedCsvRecord row, String field, String next, String address) {
        String words = row.getField(field);
        if (!words.isEmpty()) {
            api.post(officers.credit(), address, step(next, words));
        }
    }

    private static Map<String, String> step(String next, String reason) {
        return new HashMap<>(Map.of("next", next, "reason", reason));
    }
}
