package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at subjects in matters of bureaus, and tells these matters to the register, as the bureaus' own systems do. */
final class DemoChecks {

    private static final int ASSESSED_YEARS = 3;

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoChecks(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /** The same row is the same look, however often it is sent; the checks' numbers by matter and code. */
    Map<String, String> look(List<NamedCsvRecord> rows) {
        Map<String, String> numbers = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            JsonNode check = api.post(
                    officers.clerk(row.getField("bureau")),
                    "checks",
                    Map.of(
                            "area", row.getField("area"),
                            "matterKind", row.getField("kind"),
                            "matterNumber", day.fill(row.getField("matter")),
                            "matterName", row.getField("name"),
                            "purpose", row.getField("purpose"),
                            "periodFrom", day.date().minusYears(ASSESSED_YEARS).toString(),
                            "askedBy", "CODE",
                            "identifier", row.getField("code")),
                    "demo-" + day.date() + "-" + row.getField("area") + "-" + row.getField("code"));
            numbers.put(
                    day.fill(row.getField("matter")) + " " + row.getField("code"),
                    check.path("number").asText());
        }
        return numbers;
    }

    /** Told again a matter is the same; one without a day is not decided yet. */
    void register(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            String number = day.fill(row.getField("matter"));
            Map<String, String> matter = new HashMap<>();
            matter.put("area", row.getField("area"));
            matter.put("number", number);
            matter.put("name", row.getField("name"));
            String decidedOn = day.fill(row.getField("decidedOn"));
            if (!decidedOn.isEmpty()) {
                matter.put("decidedOn", decidedOn);
            }
            api.post(
                    officers.clerk(row.getField("bureau")),
                    "matters",
                    Map.of("matters", List.of(matter)),
                    "demo-" + day.date() + "-" + row.getField("area") + "-" + rows.indexOf(row));
        }
    }
}
