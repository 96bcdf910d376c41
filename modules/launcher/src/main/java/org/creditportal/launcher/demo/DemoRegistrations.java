package org.creditportal.launcher.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;

/** How demo companies stand on the business register, delivered by the credit office. */
final class DemoRegistrations {

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoRegistrations(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    void tell(List<NamedCsvRecord> rows) {
        List<Map<String, String>> told = rows.stream()
                .map(row -> Map.of(
                        "code", row.getField("code"),
                        "status", row.getField("status"),
                        "establishedOn", row.getField("establishedOn")))
                .toList();
        if (!told.isEmpty()) {
            api.post(
                    officers.credit(),
                    "records/registrations",
                    Map.of(
                            "asOf",
                            day.date().toString(),
                            "source",
                            rows.get(0).getField("source"),
                            "registrations",
                            told));
        }
    }
}
