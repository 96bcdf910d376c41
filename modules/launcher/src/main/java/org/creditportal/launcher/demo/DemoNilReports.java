package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.launcher.identity.MachineClient;

/**
 * Nil reports of bureaus that decided nothing, sent in by the bureaus' own systems: without them every month of every bureau would
 * be missing, and nobody would see the few that are behind. The last months of some bureaus stay open.
 */
final class DemoNilReports {

    private static final String MISSING = "records/missing-reports";

    private final Path file;
    private final Map<String, MachineClient> machines;
    private final LocalDate today;

    /** @param file {@code nil-reports.csv}: of which bureaus, and how many of the last months stay open */
    DemoNilReports(Path file, List<MachineClient> machines, LocalDate today) {
        this.file = file;
        this.machines =
                machines.stream().collect(Collectors.toMap(MachineClient::bureau, machine -> machine, (a, b) -> a));
        this.today = today;
    }

    /** Declares what is missing but for the last months; once more it declares nothing. */
    void send(PortalApi api) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> stream = rows.stream()) {
            stream.forEach(row -> send(api, row));
        }
    }

    private void send(PortalApi api, NamedCsvRecord row) {
        MachineClient machine = machines.get(row.getField("bureau"));
        String token = api.machineToken(machine.clientId(), machine.secret());
        LocalDate open = today.withDayOfMonth(1).minusMonths(Integer.parseInt(row.getField("monthsLeft")));
        List<Map<String, String>> months = new ArrayList<>();
        for (JsonNode missing : api.get(token, MISSING + "?size=1000").path("items")) {
            if (LocalDate.parse(missing.path("month").asText()).isBefore(open)) {
                months.add(Map.of(
                        "item", missing.path("item").asText(),
                        "month", missing.path("month").asText()));
            }
        }
        if (!months.isEmpty()) {
            Map<String, Object> body = new HashMap<>();
            body.put("months", months);
            body.put("reason", row.getField("reason"));
            api.post(token, MISSING + "/nil", body);
        }
    }
}
