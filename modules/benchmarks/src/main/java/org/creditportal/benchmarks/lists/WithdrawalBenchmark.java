package org.creditportal.benchmarks.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.benchmarks.penalty.PenaltyCsv;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.PortalImport;

/**
 * How soon a withdrawn entry is gone while a file that corrects a hundred thousand records is taken in and its news is
 * delivered, beside the same on an idle portal.
 */
public final class WithdrawalBenchmark {

    private static final int ROWS = 100_000;
    private static final int IDLE = 100;

    /** More than are withdrawn one after the other for as long as the file takes. */
    private static final int ENTRIES = 20_000;

    private static final double LIMIT = 2000;
    private static final int CODE = 2;
    private static final int CITIZEN_NUMBER = 8;

    private final Settings settings;
    private final Report report;
    private final Penalties penalties;

    public WithdrawalBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.penalties = new Penalties(settings.rows().orElse(ROWS));
    }

    /** Starts a portal, measures, reports. */
    public void run() {
        report.progress("Starting the portal");
        try (BenchPortal portal = BenchPortal.start(settings)) {
            report.progress("Recording " + penalties.rows() + " penalties");
            new PortalImport(portal, penalties, PenaltyCsv.write(penalties, settings.folder())).seconds("bench-first");
            Withdrawals withdrawals = new Withdrawals(portal, companyDecision());
            measure(portal, withdrawals, withdrawals.shown(ENTRIES).iterator());
        }
    }

    private void measure(BenchPortal portal, Withdrawals withdrawals, Iterator<String> entries) {
        Measurement idle = new Measurement("withdrawn until gone, nothing else going on", "ms");
        for (int i = 0; i < IDLE; i++) {
            idle.add(withdrawals.millis(entries.next()));
        }
        report.progress("Correcting them");
        Measurement recording = new Measurement("the same while the file is recorded", "ms");
        PortalImport correcting =
                new PortalImport(portal, penalties, PenaltyCsv.writeCorrecting(penalties, settings.folder()));
        JsonNode batch = correcting.during("bench-correcting", () -> recording.add(withdrawals.millis(entries.next())));
        // The one that the entries rest on waits for another officer.
        if (batch.path("corrected").asInt() != penalties.rows() - 1) {
            throw new IllegalStateException("Not all rows were corrected: " + batch);
        }
        Measurement delivering = new Measurement("the same while the news is delivered", "ms");
        do {
            delivering.add(withdrawals.millis(entries.next()));
        } while (undelivered(portal) > 0);
        List.of(idle, recording, delivering).forEach(report::measurement);
        report.ratio("withdrawal-beside-import-of-2s", Math.max(recording.maximum(), delivering.maximum()) / LIMIT);
    }

    /** The number of the first decision about a company: persons are on other lists. */
    private String companyDecision() {
        return IntStream.range(0, penalties.rows())
                .filter(row -> !penalties.row(row).get(CODE).isEmpty()
                        && penalties.row(row).get(CITIZEN_NUMBER).isEmpty())
                .mapToObj(penalties::documentNumber)
                .findFirst()
                .orElseThrow();
    }

    private static long undelivered(BenchPortal portal) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM krn_outbox WHERE delivered_at IS NULL")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
