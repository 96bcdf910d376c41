package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.launcher.StartFailedException;

/** Lists that others decide, taken in by the credit office one after the other, as the courts and authorities published them. */
final class DemoReceivedLists {

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;

    DemoReceivedLists(PortalApi api, DemoOfficers officers, DemoDay day) {
        this.api = api;
        this.officers = officers;
        this.day = day;
    }

    /** What a file of the demo holds, with its dates. */
    @FunctionalInterface
    interface Contents {

        byte[] of(String file) throws IOException;
    }

    /** Delivers each row's file, and waits until it is taken in as the row says. */
    void deliver(List<NamedCsvRecord> rows, Contents contents) throws IOException {
        for (NamedCsvRecord row : rows) {
            String file = row.getField("file");
            JsonNode delivered = api.postFile(
                    officers.credit(),
                    "received-lists?source=" + row.getField("source") + "&asOf=" + day.fill(row.getField("asOf"))
                            + "&fileName=" + PortalApi.encoded(file),
                    "demo-" + day.date() + "-" + file,
                    contents.of(file));
            await(delivered.path("number").asText(), row.getField("outcome"));
        }
    }

    /** Delivers the newest of each source alone: what was delivered when the demo began is too old by now to answer checks. */
    void deliverNewest(List<NamedCsvRecord> rows, Contents contents) throws IOException {
        Map<String, NamedCsvRecord> newest = new LinkedHashMap<>();
        rows.forEach(row -> newest.put(row.getField("source"), row));
        deliver(List.copyOf(newest.values()), contents);
    }

    /** The credit office has the row's entry count for nothing here, while the authority is asked. */
    void suspend(NamedCsvRecord row) {
        String document = row.getField("document");
        JsonNode found = api.get(
                officers.credit(),
                "received-entries?source=" + row.getField("source") + "&text=" + PortalApi.encoded(document));
        if (found.path("total").asInt() != 1) {
            throw new StartFailedException("Demo data: not one received entry of " + document + ": " + found);
        }
        JsonNode entry = found.path("items").path(0);
        if ("IN_FORCE".equals(entry.path("standing").asText())) {
            String number = entry.path("number").asText();
            api.post(
                    officers.credit(),
                    "received-entries/" + number + "/suspension",
                    Map.of("document", day.fill(row.getField("decision")), "words", row.getField("reason")),
                    "demo-received-suspension-" + number);
        }
    }

    private void await(String number, String outcome) {
        DemoData.await("received list " + number, () -> {
            JsonNode taken = api.get(officers.credit(), "received-lists/" + number);
            String now = taken.path("outcome").asText("");
            if (!now.isEmpty() && !now.equals(outcome)) {
                throw new StartFailedException("Demo data: a received list was not " + outcome + ": " + taken);
            }
            return now.equals(outcome);
        });
    }
}
