package org.creditportal.launcher.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;

/** Looks at subjects in matters of bureaus, as their own systems do. */
final class DemoChecks {

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoChecks(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /** The same row is the same look, however often it is sent. */
    void look(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            api.post(
                    officers.clerk(row.getField("bureau")),
                    "checks",
                    Map.of(
                            "area", row.getField("area"),
                            "matterKind", row.getField("kind"),
                            "matterNumber", day.fill(row.getField("matter")),
                            "matterName", row.getField("name"),
                            "purpose", row.getField("purpose"),
                            "askedBy", "CODE",
                            "identifier", row.getField("code")),
                    "demo-" + day.date() + "-" + row.getField("area") + "-" + row.getField("code"));
        }
    }
}
