package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inquiries and notices of daily supervision, each led as far as its row says, by those whom the tenant has supervise. */
final class DemoOversight {

    private static final String SUPERVISOR = "supervisor";
    private static final int MONTH = "2026-01".length();

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoOversight(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    void inquire(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            Map<String, Object> asked = figure(row);
            asked.put("question", row.getField("question"));
            JsonNode inquiry = api.post(supervisor(row), "inquiries", asked, key("inquiry", row));
            if ("OPENED".equals(inquiry.path("inquiry").path("state").asText())) {
                lead(row, "inquiries/" + inquiry.path("number").asText() + "/step");
            }
        }
    }

    private void lead(NamedCsvRecord row, String address) {
        if (!row.getField("answer").isEmpty()) {
            api.post(clerk(row), address, step("ANSWERED", row.getField("answer")));
        }
        if (!row.getField("next").isEmpty()) {
            api.post(supervisor(row), address, step(row.getField("next"), row.getField("finding")));
        }
    }

    /** Where the figure calls for one: how many months a bureau has not reported depends on the day. */
    void warn(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            Map<String, Object> asked = figure(row);
            asked.put("text", row.getField("text"));
            JsonNode notice = api.post(supervisor(row), "supervision-notices", asked, key("notice", row));
            if ("ISSUED".equals(notice.path("notice").path("state").asText())
                    && !row.getField("appeal").isEmpty()) {
                String address = "supervision-notices/" + notice.path("number").asText() + "/step";
                api.post(clerk(row), address, step("APPEALED", row.getField("appeal")));
                if (!row.getField("next").isEmpty()) {
                    api.post(officers.credit(), address, step(row.getField("next"), row.getField("decision")));
                }
            }
        }
    }

    private Map<String, Object> figure(NamedCsvRecord row) {
        return new HashMap<>(Map.of(
                "figure", row.getField("figure"),
                "bureau", row.getField("bureau"),
                "first", month(row, "first"),
                "last", month(row, "last")));
    }

    private String month(NamedCsvRecord row, String field) {
        return day.fill(row.getField(field)).substring(0, MONTH);
    }

    private String supervisor(NamedCsvRecord row) {
        return SUPERVISOR.equals(row.getField("by"))
                ? officers.supervisor()
                : officers.reviewer(row.getField("bureau"));
    }

    private String clerk(NamedCsvRecord row) {
        return officers.clerk(row.getField("bureau"));
    }

    private String key(String what, NamedCsvRecord row) {
        return "demo-" + what + "-" + day.date() + "-" + row.getStartingLineNumber();
    }

    private static Map<String, String> step(String next, String reason) {
        return Map.of("next", next, "reason", reason);
    }
}
