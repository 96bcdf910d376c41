package org.creditportal.benchmarks.assessment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.kernel.identifier.Identifiers;

/**
 * Facts of a year of many bureaus, written as the portal writes them: each month three tasks, one warning and twelve checks a bureau; one
 * task of ten is late, and one check of twelve each has no second signature, refuses without a rule or grants against one.
 */
final class AssessedFacts {

    /** The first month; all twelve are over. */
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    static final int MONTHS = 12;

    private static final int TASKS = 3;
    private static final int CHECKS = 12;
    private static final int ONE_IS_LATE_OF = 10;
    private static final List<String> LEVELS = List.of("WARNING", "YELLOW_CARD", "RED_CARD");
    private static final String MOMENT = " 02:00:00";
    private static final String OFFICE = "credit-office";
    private static final String WHO = "bench";

    private static final String TASK = insert(
            "rsp_task",
            "id, version, number, bureau, state, giver, origin, title, content, limit_amount, limit_unit, recurrence,"
                    + " assigned_on, percent, reported_on",
            15);
    private static final String CLOCK = insert(
            "cas_clock",
            "id, version, module, matter, name, bureau, permission, page, started_on, amount, unit, standstills, due_on,"
                    + " provisional, ended_on",
            15);
    private static final String NOTICE = insert(
            "rsp_notice",
            "id, version, number, bureau, state, supervisor, level, rule_id, rule_version, figure, first_month, last_month,"
                    + " amount, content",
            14);
    private static final String CHECK = insert(
            "chk_check",
            "id, version, number, bureau, state, area, matter_kind, matter_number, matter_name, purpose, asked_by,"
                    + " asked_text, basis, result, looked_at, looked_on, looks, outcome, deviation",
            19);

    private final BenchPortal portal;
    private final List<String> bureaus;
    private int tasksWritten;

    AssessedFacts(BenchPortal portal, List<String> bureaus) {
        this.portal = portal;
        this.bureaus = bureaus;
    }

    private static String insert(String table, String columns, int places) {
        return "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(places, "?")) + ")";
    }

    private static String insertStep(String table, String matter) {
        return insert(table, matter + ", step, to_state, officer, officer_name, officer_bureau, signed_at, reason", 8);
    }

    void write() {
        try (Connection connection = portal.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement tasks = connection.prepareStatement(TASK);
                    PreparedStatement taskSteps = connection.prepareStatement(insertStep("rsp_task_step", "task_id"));
                    PreparedStatement clocks = connection.prepareStatement(CLOCK);
                    PreparedStatement notices = connection.prepareStatement(NOTICE);
                    PreparedStatement noticeSteps =
                            connection.prepareStatement(insertStep("rsp_notice_step", "notice_id"));
                    PreparedStatement checks = connection.prepareStatement(CHECK);
                    PreparedStatement checkSteps =
                            connection.prepareStatement(insertStep("chk_check_step", "check_id"))) {
                for (int month = 0; month < MONTHS; month++) {
                    LocalDate day = FIRST.plusMonths(month).plusDays(9);
                    for (String bureau : bureaus) {
                        writeTasks(tasks, taskSteps, clocks, bureau, day);
                        writeNotice(notices, noticeSteps, clocks, bureau, day, LEVELS.get(month % LEVELS.size()));
                        writeChecks(checks, checkSteps, bureau, day);
                    }
                    for (PreparedStatement each :
                            List.of(tasks, taskSteps, clocks, notices, noticeSteps, checks, checkSteps)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void writeTasks(
            PreparedStatement tasks, PreparedStatement steps, PreparedStatement clocks, String bureau, LocalDate day)
            throws SQLException {
        for (int i = 0; i < TASKS; i++) {
            tasksWritten++;
            LocalDate reported = tasksWritten % ONE_IS_LATE_OF == 0 ? day.plusDays(1) : day;
            long id = Identifiers.next();
            String number = Identifiers.nextText();
            add(
                    tasks,
                    id,
                    0,
                    number,
                    bureau,
                    "DONE",
                    OFFICE,
                    "AD_HOC",
                    "Task",
                    "Task",
                    9,
                    "CALENDAR_DAYS",
                    "ONCE",
                    day.minusDays(9),
                    100,
                    reported);
            add(steps, id, 1, "ASSIGNED", WHO, WHO, OFFICE, day.minusDays(9) + MOMENT, null);
            add(steps, id, 2, "DONE", WHO, WHO, OFFICE, reported + MOMENT, null);
            addClock(clocks, number, "claim", bureau, "/responsibility/task", day.minusDays(9), day.minusDays(9));
            addClock(clocks, number, "report", bureau, "/responsibility/task", day, reported);
        }
    }

    private static void writeNotice(
            PreparedStatement notices,
            PreparedStatement steps,
            PreparedStatement clocks,
            String bureau,
            LocalDate day,
            String level)
            throws SQLException {
        long id = Identifiers.next();
        String number = Identifiers.nextText();
        String month = day.toString().substring(0, 7);
        add(
                notices,
                id,
                0,
                number,
                bureau,
                "UPHELD",
                OFFICE,
                level,
                "bench",
                1,
                "records.overdueRows",
                month,
                month,
                1,
                "Warning");
        add(steps, id, 1, "ISSUED", WHO, WHO, OFFICE, day + MOMENT, "Warning");
        add(steps, id, 2, "APPEALED", WHO, WHO, bureau, day + MOMENT, "Appeal");
        add(steps, id, 3, "UPHELD", WHO, WHO, OFFICE, day + MOMENT, "Upheld");
        addClock(clocks, number, "appeal", bureau, "/responsibility/notice", day, day);
    }

    private static void addClock(
            PreparedStatement clocks,
            String matter,
            String name,
            String bureau,
            String page,
            LocalDate due,
            LocalDate ended)
            throws SQLException {
        add(
                clocks,
                Identifiers.next(),
                0,
                "responsibility",
                matter,
                name,
                bureau,
                "tasks.work",
                page,
                due.minusDays(9),
                9,
                "CALENDAR_DAYS",
                "",
                due,
                false,
                ended);
    }

    private static void writeChecks(PreparedStatement checks, PreparedStatement steps, String bureau, LocalDate day)
            throws SQLException {
        for (int i = 0; i < CHECKS; i++) {
            long id = Identifiers.next();
            String number = Identifiers.nextText();
            String state = i == 0 ? "LOOKED" : "CONCLUDED";
            String outcome = i == 0 ? null : i == 1 ? "REFUSED" : "GRANTED";
            String deviation = i == 1 ? "REFUSED_WITHOUT_RULE" : i == 2 ? "NOT_REFUSED_AGAINST_RULE" : "NONE";
            add(
                    checks,
                    id,
                    0,
                    number,
                    bureau,
                    state,
                    "invented",
                    "invented",
                    number,
                    "Matter",
                    "Purpose",
                    "NAME",
                    "Name",
                    "STATUTORY_DUTY",
                    "SUBJECT_NOT_FOUND",
                    day + MOMENT,
                    day,
                    1,
                    outcome,
                    deviation);
            add(steps, id, 1, "LOOKED", WHO, WHO, bureau, day + MOMENT, null);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof LocalDate day ? day.toString() : values[i]);
        }
        statement.addBatch();
    }
}
