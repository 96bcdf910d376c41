package org.creditportal.benchmarks.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.penalty.Words;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.OfficeApi;
import org.creditportal.testkit.Waiting;

/** Entries that the credit office withdraws one after the other: how long until the public sees each no more. */
final class Withdrawals {

    private static final String BUREAU = "market-supervision";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final double MILLIS = 1000;
    private static final int HEARD_DAYS = 30;

    private final BenchPortal portal;
    private final OfficeApi office;
    private final String document;
    private final List<String> words = new Words().all("listing");
    private final PlainConnection site;

    /**
     * @param document number of the decision on record that all entries rest on
     */
    Withdrawals(BenchPortal portal, String document) {
        this.portal = portal;
        this.office = portal.officer();
        this.document = document;
        this.site = new PlainConnection(portal.port(), portal.siteHost());
    }

    /** Withdraws so many; the times of each. */
    Measurement run(int entries) {
        Measurement times = new Measurement("withdrawn until gone from the public side", "ms");
        shown(entries).forEach(number -> times.add(millis(number)));
        site.close();
        return times;
    }

    /** So many entries that the public sees. */
    List<String> shown(int entries) {
        return copies(published(), entries);
    }

    /** Withdraws one: the time from the first byte that asks for it until the entry's page shows nothing. */
    double millis(String number) {
        if (!isShown(number)) {
            throw new IllegalStateException(number + " is not shown");
        }
        Stopwatch watch = new Stopwatch();
        office.post(
                "list-entries/" + number + "/withdrawal",
                Map.of("removal", "annulled", "document", words.get(4), "reason", words.get(5)));
        while (isShown(number)) {
            // It is asked again at once: every millisecond counts.
        }
        return watch.seconds() * MILLIS;
    }

    private boolean isShown(String number) {
        return site.get("/entry?number=" + number) == PlainConnection.OK;
    }

    /** One entry that has gone the whole way. */
    private String published() {
        OfficeApi clerk = portal.machine();
        String record = clerk.get("records?q=" + OfficeApi.encoded(document))
                .path("items")
                .get(0)
                .path("number")
                .asText();
        String entry = clerk.post(
                        "list-entries",
                        Map.of(
                                "recordNumber",
                                record,
                                "listType",
                                "serious-violation",
                                "basis",
                                words.get(0),
                                "facts",
                                words.get(1)))
                .path("number")
                .asText();
        String path = "list-entries/" + entry;
        clerk.post(path + "/notice", served(HEARD_DAYS));
        portal.reviewer(BUREAU).post(path + "/decision", Map.of("approve", true, "reason", words.get(6)));
        Map<String, String> service = served(0);
        service.put("decision", words.get(3));
        clerk.post(path + "/service", service);
        office.post(path + "/publication", Map.of());
        Waiting.until(entry + " is shown", PATIENCE, PAUSE, () -> isShown(entry));
        return entry;
    }

    private Map<String, String> served(int daysAgo) {
        return new HashMap<>(Map.of(
                "servedOn", portal.today().minusDays(daysAgo).toString(), "way", "DIRECT", "proof", words.get(2)));
    }

    /** Published as the first is, without the way through the procedure, which is not what is measured. */
    private List<String> copies(String first, int entries) {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = portal.connect()) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "CREATE TEMPORARY TABLE bench_entry AS SELECT * FROM lst_entry WHERE number = ?",
                    first);
            execute(
                    connection,
                    "CREATE TEMPORARY TABLE bench_step AS SELECT s.* FROM lst_entry_step s"
                            + " JOIN lst_entry e ON e.id = s.entry_id WHERE e.number = ?",
                    first);
            execute(
                    connection,
                    "CREATE TEMPORARY TABLE bench_shown AS SELECT * FROM dsc_entry WHERE number = ?",
                    first);
            execute(connection, "UPDATE bench_entry SET active_key = NULL");
            for (int i = 0; i < entries; i++) {
                String number = String.format(Locale.ROOT, "1BW%010d", i);
                long id = 1_000L + i;
                execute(connection, "UPDATE bench_entry SET id = ?, number = ?", id, number);
                execute(connection, "INSERT INTO lst_entry SELECT * FROM bench_entry");
                execute(connection, "UPDATE bench_step SET entry_id = ?", id);
                execute(connection, "INSERT INTO lst_entry_step SELECT * FROM bench_step");
                execute(connection, "UPDATE bench_shown SET id = ?, number = ?", id, number);
                execute(connection, "INSERT INTO dsc_entry SELECT * FROM bench_shown");
                numbers.add(number);
            }
            connection.commit();
            return numbers;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(Connection connection, String command, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
