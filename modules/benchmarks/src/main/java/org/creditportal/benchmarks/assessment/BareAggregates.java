package org.creditportal.benchmarks.assessment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.benchmarks.portal.BenchPortal;

/** One grouped count for each figure of each indicator, read to its end. */
final class BareAggregates {

    private static final String PERIOD = "'" + AssessedFacts.FIRST + "' AND '"
            + AssessedFacts.FIRST.plusMonths(AssessedFacts.MONTHS).minusDays(1) + "'";
    private static final String MOMENTS = "'" + AssessedFacts.FIRST.minusDays(1) + " 16:00:00' AND '"
            + AssessedFacts.FIRST.plusMonths(AssessedFacts.MONTHS).minusDays(1) + " 15:59:59'";
    private static final String TASKS =
            "SELECT t.bureau, COUNT(*) FROM cas_clock c JOIN rsp_task t ON t.number = c.matter"
                    + " WHERE c.module = 'responsibility' AND c.name = 'report' AND c.due_on BETWEEN " + PERIOD
                    + " AND t.state <> 'WITHDRAWN'";
    private static final String NOTICES = "SELECT n.bureau, COUNT(*) FROM rsp_notice n JOIN rsp_notice_step s"
            + " ON s.notice_id = n.id AND s.step = 1 WHERE s.signed_at BETWEEN " + MOMENTS + " AND n.state = 'UPHELD'";
    private static final String CHECKS = "SELECT k.bureau, COUNT(*) FROM chk_check k JOIN chk_check_step s"
            + " ON s.check_id = k.id AND s.step = 1 WHERE s.signed_at BETWEEN " + MOMENTS
            + " AND k.state <> 'ABANDONED'";
    private static final Map<String, String> QUERIES = Map.of(
            AssessedIndicators.TASKS_DUE, TASKS,
            AssessedIndicators.TASKS_LATE, TASKS + " AND c.ended_on > c.due_on",
            AssessedIndicators.CHECKS, CHECKS,
            AssessedIndicators.UNSIGNED, CHECKS + " AND k.state IN ('LOOKED', 'READ')",
            AssessedIndicators.REFUSED, CHECKS + " AND k.deviation = 'REFUSED_WITHOUT_RULE' AND k.outcome = 'REFUSED'",
            AssessedIndicators.GRANTED, CHECKS + " AND k.deviation = 'NOT_REFUSED_AGAINST_RULE'",
            AssessedIndicators.WARNINGS, NOTICES + " AND n.level = 'WARNING'",
            AssessedIndicators.YELLOW_CARDS, NOTICES + " AND n.level = 'YELLOW_CARD'",
            AssessedIndicators.RED_CARDS, NOTICES + " AND n.level = 'RED_CARD'");

    private final BenchPortal portal;

    BareAggregates(BenchPortal portal) {
        this.portal = portal;
    }

    /** Runs all of them; returns the seconds. */
    double seconds() {
        Stopwatch watch = new Stopwatch();
        counted();
        return watch.seconds();
    }

    /** How many all bureaus have, by indicator. */
    Map<String, Long> counted() {
        Map<String, Long> counted = new TreeMap<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            for (Map<String, Object> indicator : AssessedIndicators.all()) {
                counted.put((String) indicator.get("id"), sum(statement, (String) indicator.get("figure")));
                if (indicator.get("base") != null) {
                    sum(statement, (String) indicator.get("base"));
                }
            }
            return counted;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long sum(Statement statement, String figure) throws SQLException {
        long sum = 0;
        try (ResultSet rows = statement.executeQuery(QUERIES.get(figure) + " GROUP BY 1")) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }
}
