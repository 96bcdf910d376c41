package org.creditportal.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.identity.MachineClient;
import org.creditportal.launcher.identity.OfficerAccount;

/**
 * Sends a tenant's demo data in through the portal's own API, as its officers would: records by the bureaus' clerks or programs, list
 * entries by clerk, reviewer and credit office, lists that others decide by the credit office, nil reports by the bureaus' own systems. Every step may be repeated, so a killed run is completed by the next. A start
 * after a long rest sends the latest rows in again, as decisions of these days.
 */
public final class DemoData {

    private static final Pattern RECORDS =
            Pattern.compile("(?:penalties|licences|inspections|promises|judgments)-(.+)\\.csv");
    private static final long POLL_MILLISECONDS = 500;
    private static final int POLLS = 240;
    private static final int HEARING_OVER = 30;
    private static final Set<String> HEARD = Set.of("stated", "answered");
    private static final Set<String> DECIDED =
            Set.of("decided", "rejected", "served", "closed", "returned", "published");
    private static final Set<String> SERVED = Set.of("served", "published");
    /** Parts what was said first from what was said next. */
    static final String BETWEEN_WORDS = "\uff0f";

    private final TenantDefinition tenant;
    private final Path folder;
    private final Path done;
    private final List<OfficerAccount> officers;
    private final DemoDay day;
    private final List<MachineClient> machines;
    private final DemoNilReports nilReports;
    private final DemoNotices notices;

    /**
     * @param demo the folder {@code db/demo}
     * @param today the tenant's date
     * @param calendar the tenant's working days
     * @param notices lets the days of public notices pass
     */
    public DemoData(
            Path demo,
            DataFolder data,
            TenantDefinition tenant,
            DemoCast cast,
            LocalDate today,
            WorkingDayCalendar calendar,
            DemoNotices notices) {
        this.tenant = tenant;
        this.folder = demo.resolve(tenant.id().value());
        this.done = data.folder("demo").resolve(tenant.id() + ".done");
        this.officers = cast.officers(tenant);
        this.day = new DemoDay(today, calendar);
        this.machines = cast.machines(tenant);
        this.notices = notices;
        this.nilReports = new DemoNilReports(folder.resolve("nil-reports.csv"), machines, today);
    }

    /** Whether the tenant has demo data that no start has sent in yet, or not in the last days. */
    public boolean isMissing() {
        return Files.isDirectory(folder)
                && (!Files.exists(done) || loadedOn().map(day::isLongAfter).orElse(true));
    }

    /** When it was sent in; unknown of an installation that did not write it down. */
    private Optional<LocalDate> loadedOn() {
        try {
            String written = Files.readString(done).strip();
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends it in; when it is there already, its latest rows only. */
    public void load() {
        boolean again = Files.exists(done);
        try (PortalApi api = new PortalApi(TenantAddress.of(tenant))) {
            DemoOfficers office = new DemoOfficers(api, tenant.creditOffice().id(), officers);
            api.post(office.credit(), "list-types/announcement", Map.of());
            Map<String, String> records = new HashMap<>();
            for (Path file : recordFiles()) {
                records.putAll(deliver(api, office, file, again));
            }
            if (!again) {
                Map<String, String> entries = new HashMap<>();
                rows("entries.csv").forEach(entry -> enter(api, office, entry, records, entries));
                new DemoCases(api, office, day).lead(rows("cases.csv"), entries);
                DemoMeasures measures = new DemoMeasures(api, office, day, entries);
                rows("restrictions.csv").forEach(measures::restrict);
                rows("endings.csv").forEach(measures::end);
                new DemoTypicalCases(api, office, day).tell(rows("typical-cases.csv"), entries);
                DemoProceedings proceedings = new DemoProceedings(api, office, day, entries);
                rows("corrections.csv").forEach(proceedings::correct);
                rows("suspensions.csv").forEach(proceedings::suspend);
                new DemoUses(api, office, day, machines).tell(rows("uses.csv"), entries);
                DemoReceivedLists received = new DemoReceivedLists(api, office, day);
                received.deliver(rows("received.csv"), file -> content(folder.resolve(file), false));
                rows("received-suspensions.csv").forEach(received::suspend);
                DemoSupervision supervision = new DemoSupervision(api, office, day);
                supervision.mark(rows("marks.csv"), entries);
                supervision.inspect(rows("plans.csv"));
                DemoChecks checks = new DemoChecks(api, office, day);
                Map<String, String> looked = checks.look(rows("checks.csv"));
                DemoReports reports = new DemoReports(api, office, day);
                reports.make(rows("reports.csv"));
                reports.handIn(rows("outside-reports.csv"), looked);
                checks.register(rows("matters.csv"));
                new DemoRegistrations(api, office, day).tell(rows("registrations.csv"));
                new DemoLiability(api, office, day).open(rows("liability.csv"));
                new DemoTasks(api, office, day).assign(rows("tasks.csv"));
            }
            if (again) {
                new DemoReceivedLists(api, office, day)
                        .deliverNewest(rows("received.csv"), file -> content(folder.resolve(file), false));
            }
            nilReports.send(api);
            if (!again) {
                supervise(api);
            }
            Files.writeString(done, day.date().toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Figures of bureaus are there once all have reported; tokens are new, for those of the beginning may be over by now. */
    private void supervise(PortalApi api) throws IOException {
        DemoOfficers office = new DemoOfficers(api, tenant.creditOffice().id(), officers);
        DemoOversight oversight = new DemoOversight(api, office, day);
        oversight.inquire(rows("inquiries.csv"));
        oversight.warn(rows("notices.csv"));
        new DemoAssessments(api, office, day, tenant, machines).assess(rows("assessments.csv"), rows("scores.csv"));
    }

    /** Delivers a file as its bureau's clerk, or its program; returns the records' numbers by their documents' numbers. */
    private Map<String, String> deliver(PortalApi api, DemoOfficers office, Path file, boolean latestOnly)
            throws IOException {
        String bureau = bureau(file);
        String clerk = office.haveClerk(bureau) ? office.clerk(bureau) : program(api, bureau);
        String name = file.getFileName().toString();
        JsonNode batch = api.postFile(
                clerk,
                "records/batches?fileName=" + PortalApi.encoded(name),
                "demo-" + tenant.id() + "-" + day.date() + "-" + name,
                content(file, latestOnly));
        String number = batch.path("number").asText();
        awaitRecorded(api, clerk, number);
        Map<String, String> records = new HashMap<>();
        JsonNode found = api.get(clerk, "records?size=100&batch=" + number);
        found.path("items")
                .forEach(record -> records.put(
                        record.path("documentNumber").asText(),
                        record.path("number").asText()));
        return records;
    }

    private String program(PortalApi api, String bureau) {
        return machines.stream()
                .filter(machine -> machine.bureau().equals(bureau))
                .findFirst()
                .map(machine -> api.machineToken(machine.clientId(), machine.secret()))
                .orElseThrow(() -> new StartFailedException("Demo data: nobody delivers for " + bureau));
    }

    private byte[] content(Path file, boolean latestOnly) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> sent = new ArrayList<>(lines.subList(0, 1));
        lines.stream()
                .skip(1)
                .filter(line -> !latestOnly || day.isLatest(line))
                .map(day::fill)
                .forEach(sent::add);
        return (String.join("\r\n", sent) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void awaitRecorded(PortalApi api, String clerk, String number) {
        await("batch " + number, () -> {
            JsonNode batch = api.get(clerk, "records/batches/" + number);
            String state = batch.path("state").asText();
            if ("FAILED".equals(state) || "DISCARDED".equals(state)) {
                throw new StartFailedException("Demo data was not recorded: batch " + number + " is " + state);
            }
            if ("RECORDED".equals(state) && batch.path("bad").asInt() > 0) {
                throw new StartFailedException("Demo data has faulty rows: " + batch.path("errors"));
            }
            return "RECORDED".equals(state);
        });
    }

    /** Asks until it is so. */
    static void await(String what, BooleanSupplier isSo) {
        for (int poll = 0; poll < POLLS; poll++) {
            if (isSo.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new StartFailedException("Demo data did not come in time: " + what);
    }

    private void enter(
            PortalApi api,
            DemoOfficers office,
            NamedCsvRecord entry,
            Map<String, String> records,
            Map<String, String> entries) {
        String document = day.fill(entry.getField("document"));
        String record = records.get(document);
        if (record == null) {
            throw new StartFailedException("Demo data: no record has the document number " + document);
        }
        String bureau = entry.getField("bureau");
        JsonNode proposed = api.post(
                office.clerk(bureau),
                "list-entries",
                Map.of(
                        "recordNumber", record,
                        "listType", entry.getField("list"),
                        "basis", entry.getField("basis"),
                        "facts", entry.getField("facts")));
        entries.put(document, proposed.path("number").asText());
        if ("PROPOSED".equals(proposed.path("state").asText())) {
            lead(api, office, entry, proposed, document);
        }
    }

    /** From the proposal as far as the row says; a solidus parts what was stated from the answer, and that from the decision. */
    private void lead(PortalApi api, DemoOfficers office, NamedCsvRecord entry, JsonNode proposed, String document) {
        String address = "list-entries/" + proposed.path("number").asText();
        String bureau = entry.getField("bureau");
        String clerk = office.clerk(bureau);
        String step = entry.getField("step");
        String reason = entry.getField("reason");
        boolean noticed = proposed.hasNonNull("noticeKind");
        if (noticed && !"proposed".equals(step)) {
            giveNotice(api, clerk, proposed, "notified".equals(step) ? 0 : HEARING_OVER, document);
        }
        String[] words = reason.split(BETWEEN_WORDS);
        boolean decided = DECIDED.contains(step);
        if (HEARD.contains(step) || decided && words.length > 1) {
            api.post(clerk, address + "/statement", Map.of("receivedOn", daysAgo(HEARING_OVER - 2), "words", words[0]));
            if (!"stated".equals(step)) {
                api.post(clerk, address + "/answer", Map.of("words", words[1]));
            }
        }
        if (decided) {
            api.post(
                    office.reviewer(bureau),
                    address + "/decision",
                    Map.of("approve", !"rejected".equals(step), "reason", words[words.length - 1]));
        }
        if (noticed && SERVED.contains(step)) {
            Map<String, Object> decision = new HashMap<>(service(0, document));
            decision.put("decision", document);
            api.post(clerk, address + "/service", decision);
        }
        if ("published".equals(step)) {
            api.post(office.credit(), address + "/publication", Map.of());
        } else if ("closed".equals(step)) {
            api.post(office.credit(), address + "/closure", Map.of("words", reason));
        } else if ("returned".equals(step)) {
            api.post(office.credit(), address + "/return", Map.of("words", reason));
        }
    }

    /** That to the subject went out with that of the penalty; that to the public begins when it is put up. */
    private void giveNotice(PortalApi api, String clerk, JsonNode proposed, int daysAgo, String document) {
        String entry = proposed.path("number").asText();
        boolean toThePublic = "PUBLIC_NOTICE".equals(proposed.path("noticeKind").asText());
        api.post(clerk, "list-entries/" + entry + "/notice", service(toThePublic ? 0 : daysAgo, document));
        if (toThePublic && daysAgo > 0) {
            notices.putUpOn(entry, day.date().minusDays(daysAgo));
        }
    }

    private Map<String, Object> service(int daysAgo, String document) {
        return Map.of("servedOn", daysAgo(daysAgo), "way", "DIRECT", "proof", document);
    }

    private String daysAgo(int days) {
        return day.date().minusDays(days).toString();
    }

    private List<Path> recordFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            RECORDS.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static String bureau(Path file) {
        Matcher matcher = RECORDS.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(file.toString());
        }
        return matcher.group(1);
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.toList();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("Interrupted while loading demo data", interrupted);
        }
    }
}
