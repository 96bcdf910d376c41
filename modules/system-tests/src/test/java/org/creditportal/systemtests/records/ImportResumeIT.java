package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/**
 * A large file goes through two power cuts, one while it is checked and one while it is recorded: what is on record at last
 * is what an undisturbed import of the same file puts on record at the other tenant.
 */
class ImportResumeIT {

    private static final int ROWS = 24_000;
    private static final int COMPANIES = 8_000;
    private static final String DISTURBED = "kunming";
    private static final String UNDISTURBED = "beidaihe";

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables disturbed = new TenantTables(DISTURBED);
    private final TenantTables undisturbed = new TenantTables(UNDISTURBED);

    @Test
    void goesOnAfterThePortalWasKilled() throws SQLException {
        survives("portal", "530103");
    }

    /** The portal and everybody who works with it see the database come back. */
    @Test
    void goesOnAfterTheDatabaseWasKilled() throws SQLException {
        survives("database", "530102");
    }

    private void survives(String program, String division) throws SQLException {
        byte[] file = file(program, division);
        Map<String, String> counted = new HashMap<>();
        counted.put(DISTURBED, punctuality(disturbed));
        counted.put(UNDISTURBED, punctuality(undisturbed));
        String expected = OfficeApi.ofMachine(UNDISTURBED)
                .record("resume-" + program, file)
                .path("number")
                .asText();

        String number = OfficeApi.ofMachine(DISTURBED).deliver("resume-" + program, file);
        killWhile("RECEIVED", "checked_rows", number, program);
        killWhile("CONFIRMED", "passed_rows", number, program);
        Waiting.until(
                "the batch is recorded",
                () -> disturbed.finds("SELECT id FROM rec_batch WHERE number = ? AND state = 'RECORDED'", number));

        assertSame(number, expected, division);
        assertThat(added(counted.get(DISTURBED), punctuality(disturbed)))
                .isEqualTo(added(counted.get(UNDISTURBED), punctuality(undisturbed)))
                .isNotEmpty();
        assertThat(OfficeApi.ofMachine(DISTURBED)
                        .records("size=1&batch=" + number)
                        .path("count")
                        .asInt())
                .isEqualTo(1_000);
        assertTrailIsWhole();
    }

    /** Kills the program after the first and before the last portion of rows, and starts it again. */
    private void killWhile(String state, String progress, String number, String program) throws SQLException {
        String atWork =
                "SELECT id FROM rec_batch WHERE number = ? AND state = '" + state + "' AND " + progress + " > 0";
        Waiting.until(state + " has begun", () -> disturbed.finds(atWork, number));
        long interruptions = interruptions();
        portal.kill(program);
        if ("portal".equals(program)) {
            assertThat(disturbed.finds(atWork, number))
                    .as("killed in the middle of " + state)
                    .isTrue();
        }
        portal.revive(program);
        if ("database".equals(program)) {
            Waiting.until("the portal has noticed the interruption", () -> interruptions() > interruptions);
            // Keycloak lives in the same database and finds its connections broken one by one.
            Waiting.until("Keycloak has mended its connections", () -> IntStream.range(0, 20)
                    .allMatch(attempt -> OfficeApi.admits(DISTURBED) && OfficeApi.admits(UNDISTURBED)));
        }
        endLease(number);
    }

    /** As if the time had passed for which a worker may be silent before another one takes its batch. */
    private static void endLease(String number) throws SQLException {
        try (OpenTransaction transaction = new OpenTransaction(DISTURBED)) {
            transaction.execute(
                    "UPDATE rec_batch SET worker_until = UTC_TIMESTAMP(6) WHERE number = ? AND worker_until IS NOT NULL",
                    number);
            transaction.commit();
        }
    }

    /** No half-written line stands in the way of the tenant's acts and logins, and all lines are sealed in the end. */
    private void assertTrailIsWhole() {
        long lines = disturbed.number("SELECT COUNT(*) FROM krn_audit_line");
        PenaltyFile next = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530199", 1));
        next.fine(
                "续传之后商贸有限公司",
                FictionalCodes.company("530111", 1),
                "续后〔2026〕" + lines + "号",
                Days.written(portal.days().today()));
        OfficeApi.ofMachine(DISTURBED).deliver("trail-" + lines, next.bytes(StandardCharsets.UTF_8));
        assertThat(disturbed.number("SELECT COUNT(*) FROM krn_audit_line")).isGreaterThan(lines);
        Waiting.until(
                "every line has its number",
                () -> !disturbed.finds("SELECT id FROM krn_audit_line WHERE id NOT IN"
                                + " (SELECT line_id FROM krn_audit_number) LIMIT 1")
                        && disturbed.number("SELECT COUNT(*) - MAX(number) FROM krn_audit_number") == 0);
    }

    /** How often the portal's worker was cut in the middle of a batch, as its log tells. */
    private long interruptions() {
        Path log = portal.data().resolve("logs").resolve("portal.log");
        // A kill may have cut a character in two, which any single-byte reading survives.
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("was interrupted; it goes on"))
                    .count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void assertSame(String number, String expected, String division) {
        for (String query : List.of(
                "SELECT CONCAT_WS('|', row_count, good_count, bad_count, duplicate_count, correction_count, error_count,"
                        + " checked_rows, passed_rows, recorded_count, corrected_count)"
                        + " FROM rec_batch WHERE number = ?",
                "SELECT CONCAT_WS('|', r.line_number, r.document_number, r.subject_code, r.subject_name, r.decision_key,"
                        + " r.decided_on, r.due_on, r.retained_until, r.revision, c.content) FROM rec_record r"
                        + " JOIN rec_content c ON c.record_id = r.id JOIN rec_batch b ON b.id = r.batch_id"
                        + " WHERE b.number = ? ORDER BY r.line_number, r.document_number",
                "SELECT CONCAT_WS('|', f.line_number, f.column_code, f.code, f.arguments) FROM rec_row_fault f"
                        + " JOIN rec_batch b ON b.id = f.batch_id WHERE b.number = ?"
                        + " ORDER BY f.line_number, f.column_code",
                "SELECT CONCAT_WS('|', w.line_number, w.document_number, w.state, w.due_on) FROM rec_waiting_row w"
                        + " JOIN rec_batch b ON b.id = w.batch_id WHERE b.number = ? ORDER BY w.line_number")) {
            assertThat(disturbed.texts(query, number))
                    .as(query)
                    .isEqualTo(undisturbed.texts(query, expected))
                    .isNotEmpty();
        }
        for (String query : List.of(
                "SELECT CONCAT_WS('|', identity_key, kind, name) FROM rec_subject WHERE social_credit_code LIKE ?"
                        + " ORDER BY identity_key, id",
                "SELECT CONCAT_WS('|', s.identity_key, n.kind, n.name) FROM rec_subject_name n"
                        + " JOIN rec_subject s ON s.number = n.subject_number WHERE s.social_credit_code LIKE ?"
                        + " ORDER BY s.identity_key, n.search_text")) {
            assertThat(disturbed.texts(query, "91" + division + "MA1%"))
                    .as(query)
                    .isEqualTo(undisturbed.texts(query, "91" + division + "MA1%"))
                    .hasSizeGreaterThanOrEqualTo(COMPANIES - COMPANIES / 10);
        }
        assertThat(disturbed.number("SELECT COUNT(*) FROM rec_content c LEFT JOIN rec_record r ON r.id = c.record_id"
                        + " WHERE r.id IS NULL"))
                .as("contents without a record")
                .isZero();
        assertThat(disturbed.number("SELECT COUNT(*) FROM rec_record r LEFT JOIN rec_subject s"
                        + " ON s.number = r.subject_number WHERE s.id IS NULL"))
                .as("records without a subject")
                .isZero();
    }

    /** Three decisions a company; every tenth has two names, so that its rows are held; now and then a faulty or a repeated row. */
    private static byte[] file(String program, String division) {
        LocalDate today = RunningPortal.get().days().today();
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530199", 1));
        for (int i = 0; i < ROWS; i++) {
            int company = i % COMPANIES;
            String code = FictionalCodes.company(division, 100_000 + company);
            boolean renamed = company % 10 == 0 && i >= COMPANIES;
            String document = "续" + program + "〔2026〕" + (i + 1) + "号";
            file.fine(
                    "续传测试" + program + company + (renamed ? "贸易" : "商贸") + "有限公司",
                    i % 103 == 102 ? code.substring(0, 17) + "?" : code,
                    document,
                    Days.written(today.minusMonths(1 + i % 9).minusDays(i % 7)),
                    "经查，第" + i % 1_000 + "种情形。");
            if (i % 107 == 106) {
                file.fine(
                        "续传测试" + program + company + "商贸有限公司",
                        code,
                        document + "又",
                        Days.written(today.minusMonths(6)));
                file.fine(
                        "续传测试" + program + company + "商贸有限公司",
                        code,
                        document + "又",
                        Days.written(today.minusMonths(6)));
            }
        }
        return file.bytes(StandardCharsets.UTF_8);
    }

    private static String punctuality(TenantTables tables) {
        return String.join(
                "\n",
                tables.texts("SELECT CONCAT_WS(' ', bureau, month, SUM(on_time), SUM(late)) FROM rec_punctuality"
                        + " GROUP BY bureau, month"));
    }

    /** How many more rows of each month were on time and late. */
    private static Map<String, List<Integer>> added(String before, String after) {
        Map<String, List<Integer>> known = counts(before);
        Map<String, List<Integer>> added = new TreeMap<>();
        counts(after).forEach((month, now) -> {
            List<Integer> then = known.getOrDefault(month, List.of(0, 0));
            if (!now.equals(then)) {
                added.put(month, List.of(now.get(0) - then.get(0), now.get(1) - then.get(1)));
            }
        });
        return added;
    }

    private static Map<String, List<Integer>> counts(String lines) {
        Map<String, List<Integer>> counts = new HashMap<>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(parts -> counts.put(
                        parts[0] + " " + parts[1], List.of(Integer.valueOf(parts[2]), Integer.valueOf(parts[3]))));
        return counts;
    }
}
