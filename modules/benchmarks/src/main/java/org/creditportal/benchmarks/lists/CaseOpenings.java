package org.creditportal.benchmarks.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.penalty.Companies;
import org.creditportal.benchmarks.penalty.Offender;
import org.creditportal.benchmarks.penalty.Words;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.OfficeApi;
import org.creditportal.testkit.Waiting;

/** Joint cases that open because the list of a court is taken in, again and again on the same entries. */
final class CaseOpenings {

    private static final String SOURCE = "court-defaulters";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final BenchPortal portal;
    private final CaseTables tables;
    private final int entries;

    CaseOpenings(BenchPortal portal, CaseTables tables, int entries) {
        this.portal = portal;
        this.tables = tables;
        this.entries = entries;
    }

    /** Takes the list in, and waits until all cases are open. */
    void receive(Path folder) {
        OfficeApi office = portal.officer();
        String path = "received-lists?source=" + SOURCE + "&asOf=" + portal.today();
        JsonNode delivery = office.send(path, write(folder), "bench-of-lists");
        String number = delivery.path("number").asText();
        Waiting.until("the list is taken in", PATIENCE, PAUSE, () -> !office.get("received-lists/" + number)
                .path("outcome")
                .asText("")
                .isEmpty());
        JsonNode taken = office.get("received-lists/" + number);
        if (taken.path("added").asInt() != entries) {
            throw new IllegalStateException("Not all entries were taken in: " + taken);
        }
        await(entries);
    }

    private Path write(Path folder) {
        Words words = new Words();
        Path file = folder.resolve("received.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", words.all("received")) + "\r\n");
            int row = 0;
            for (Offender company : Companies.of(entries)) {
                out.write(String.join(
                                ",",
                                List.of(
                                        company.name(),
                                        company.code(),
                                        String.format(Locale.ROOT, words.first("case"), ++row),
                                        portal.today().minusDays(row % 300 + 1L).toString(),
                                        words.first("default")))
                        + "\r\n");
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes all cases away, has the same news of the entries delivered again, and tells how long the portal took. */
    double seconds() {
        tables.forgetCases();
        AtomicLong first = new AtomicLong();
        Waiting.until("the first case is open", PATIENCE, PAUSE, () -> {
            first.set(tables.count());
            return first.get() > 0;
        });
        Stopwatch watch = new Stopwatch();
        await(entries);
        // What was open when it was first looked is not measured.
        return watch.seconds() * entries / Math.max(1, entries - first.get());
    }

    private void await(int cases) {
        Waiting.until(cases + " cases are open", PATIENCE, PAUSE, () -> tables.count() >= cases);
    }
}
