package org.creditportal.benchmarks.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.testkit.Waiting;

/** Assessments as the portal's background job makes them. They are put into its tables as its page would, and its workers take them. */
final class AssessmentRuns {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final List<String> GROWN = List.of("rsp_frozen_fact", "rsp_score");

    private final BenchPortal portal;
    private String number;

    AssessmentRuns(BenchPortal portal) {
        this.portal = portal;
    }

    /** One assessment; returns the seconds for which a worker had it. What the one before left is taken away first. */
    double seconds() {
        GROWN.forEach(table -> execute("TRUNCATE TABLE " + table));
        begin();
        String job = request();
        Waiting.until("a worker takes the assessment", PATIENCE, PAUSE, () -> !"WAITING".equals(state(job)));
        Stopwatch watch = new Stopwatch();
        Waiting.until("the assessment is counted", PATIENCE, PAUSE, () -> !"RUNNING".equals(state(job)));
        double seconds = watch.seconds();
        if (!"DONE".equals(state(job))) {
            throw new IllegalStateException("The assessment is " + state(job));
        }
        return seconds;
    }

    private void begin() {
        long id = Identifiers.next();
        number = Identifiers.nextText();
        execute(
                "INSERT INTO rsp_assessment (id, version, number, bureau, state, scheme, first_month, last_month)"
                        + " VALUES (?, 0, ?, 'credit-office', 'COMPUTING', ?, ?, ?)",
                id,
                number,
                scheme(),
                YearMonth.from(AssessedFacts.FIRST).toString(),
                YearMonth.from(AssessedFacts.FIRST)
                        .plusMonths(AssessedFacts.MONTHS - 1L)
                        .toString());
        execute(
                "INSERT INTO rsp_assessment_step (assessment_id, step, to_state, officer, officer_name, officer_bureau,"
                        + " signed_at, reason) VALUES (?, 1, 'COMPUTING', 'bench', 'bench', 'credit-office',"
                        + " UTC_TIMESTAMP(6), 'Bench')",
                id);
    }

    private static String scheme() {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("id", "bench");
        scheme.put("version", 1);
        scheme.put("name", AssessedIndicators.name("Bench"));
        scheme.put("commonMarks", 100);
        scheme.put("individualMarks", 0);
        scheme.put("grades", Map.of("excellent", 90, "good", 80, "satisfactory", 60));
        scheme.put("selfScoreWorkingDays", 5);
        scheme.put("contestWorkingDays", 5);
        scheme.put("rectificationWorkingDays", 20);
        scheme.put("indicators", AssessedIndicators.all());
        scheme.put("assumption", true);
        try {
            return MAPPER.writeValueAsString(scheme);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String request() {
        String job = Identifiers.nextText();
        execute(
                "INSERT INTO krn_job (id, version, number, kind, parameters, requested_by, requested_by_name, bureau,"
                        + " requested_at, state, done, total, attempts, stop_requested) VALUES (?, 0, ?,"
                        + " 'responsibility.assessment', ?, 'bench', 'bench', 'credit-office', UTC_TIMESTAMP(6), 'WAITING',"
                        + " 0, 0, 0, FALSE)",
                Identifiers.next(),
                job,
                portal.protect(number));
        return job;
    }

    private String state(String job) {
        try (Connection connection = portal.connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT state FROM krn_job WHERE number = ?")) {
            statement.setString(1, job);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many all bureaus have of each indicator's figure, as the last assessment counted. */
    Map<String, Long> counted() {
        Map<String, Long> counted = new TreeMap<>();
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT indicator, SUM(counted) FROM rsp_score WHERE assessment = ? GROUP BY indicator")) {
            statement.setString(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counted.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counted;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
