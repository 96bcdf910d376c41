package org.creditportal.launcher.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.identity.MachineClient;

/** Uses of incentives that the counters' own systems feed back. */
final class DemoUses {

    private final PortalApi api;
    private final DemoOfficers officers;
    private final DemoDay day;
    private final Map<String, MachineClient> machines;

    DemoUses(PortalApi api, DemoOfficers officers, DemoDay day, List<MachineClient> machines) {
        this.api = api;
        this.officers = officers;
        this.day = day;
        this.machines =
                machines.stream().collect(Collectors.toMap(MachineClient::bureau, machine -> machine, (a, b) -> a));
    }

    /** @param entries numbers of the published entries by the document numbers of their records */
    void tell(List<NamedCsvRecord> rows, Map<String, String> entries) {
        Map<String, String> cases = new HashMap<>();
        api.get(officers.credit(), "joint-cases?effect=INCENTIVE&size=100")
                .path("items")
                .forEach(one -> cases.put(
                        one.path("ground").asText(), one.path("number").asText()));
        for (NamedCsvRecord row : rows) {
            String document = day.fill(row.getField("document"));
            String number = cases.get(entries.get(document));
            if (number == null) {
                throw new StartFailedException("Demo data: no incentives rest on " + document);
            }
            MachineClient counter = machines.get(row.getField("bureau"));
            api.post(
                    api.machineToken(counter.clientId(), counter.secret()),
                    "incentive-uses",
                    Map.of(
                            "caseNumber", number,
                            "measure", row.getField("measure"),
                            "matter", row.getField("matter"),
                            "result", row.getField("result"),
                            "usedOn", day.date().toString(),
                            "note", row.getField("note")),
                    "demo-use-" + number + "-" + row.getField("measure"));
        }
    }
}
