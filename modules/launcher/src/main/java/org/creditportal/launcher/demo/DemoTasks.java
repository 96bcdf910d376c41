package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tasks that the credit office assigns, each led as far as its row says: by the bureau's clerk and reviewer, and by the office. */
final class DemoTasks {

    private static final String PDF = Base64.getEncoder()
            .encodeToString("%PDF-1.4\n% demonstration\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    private static final Set<String> OF_CLERKS = Set.of("ACCEPT", "REJECT", "COMPLETE");
    private static final Set<String> OF_REVIEWERS = Set.of("SEND_UP", "SEND_BACK");

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoTasks(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    void assign(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            JsonNode task = api.post(
                    officers.credit(),
                    "tasks",
                    told(row),
                    "demo-task-" + day.date() + "-" + row.getStartingLineNumber());
            if ("ASSIGNED".equals(task.path("state").asText())) {
                lead(
                        row,
                        task.path("bureau").asText(),
                        "tasks/" + task.path("number").asText());
            }
        }
    }

    private static Map<String, Object> told(NamedCsvRecord row) {
        Map<String, Object> told = new HashMap<>();
        for (String name : List.of("source", "title", "content", "bureau", "recurrence")) {
            if (!row.getField(name).isEmpty()) {
                told.put(name, row.getField(name));
            }
        }
        if (!row.getField("coBureaus").isEmpty()) {
            told.put("coBureaus", List.of(row.getField("coBureaus").split(" ")));
        }
        if (!row.getField("workingDays").isEmpty()) {
            told.put("workingDays", Integer.valueOf(row.getField("workingDays")));
        }
        return told;
    }

    /** A solidus parts the words of one act from those of the next. */
    private void lead(NamedCsvRecord row, String bureau, String address) {
        String[] words = row.getField("reason").split(DemoData.BETWEEN_WORDS);
        String[] acts = row.getField("acts").isEmpty()
                ? new String[0]
                : row.getField("acts").split(" ");
        for (int i = 0; i < acts.length; i++) {
            if ("COMPLETE".equals(acts[i])) {
                Map<String, String> evidence = Map.of("fileName", "evidence.pdf", "content", PDF);
                api.post(officers.clerk(bureau), address + "/evidence", evidence);
            }
            api.post(token(acts[i], bureau), address + "/act", Map.of("act", acts[i], "reason", words[i]));
            if ("ACCEPT".equals(acts[i]) && !row.getField("percent").isEmpty()) {
                api.post(officers.clerk(bureau), address + "/progress", progress(row));
            }
            if ("ACCEPT".equals(acts[i]) && !row.getField("moreDays").isEmpty()) {
                extend(row, bureau, address + "/extension");
            }
        }
    }

    /** More days are asked for; where the row says nothing of an answer they wait for one. */
    private void extend(NamedCsvRecord row, String bureau, String address) {
        api.post(
                officers.clerk(bureau),
                address,
                Map.of("workingDays", Integer.valueOf(row.getField("moreDays")), "reason", row.getField("why")));
        if (!row.getField("answer").isEmpty()) {
            api.post(
                    officers.credit(),
                    address + "/decision",
                    Map.of("grant", Boolean.valueOf(row.getField("grant")), "reason", row.getField("answer")));
        }
    }

    private static Map<String, Object> progress(NamedCsvRecord row) {
        return Map.of("percent", Integer.valueOf(row.getField("percent")), "text", row.getField("progress"));
    }

    private String token(String act, String bureau) {
        if (OF_CLERKS.contains(act)) {
            return officers.clerk(bureau);
        }
        return OF_REVIEWERS.contains(act) ? officers.reviewer(bureau) : officers.credit();
    }
}
