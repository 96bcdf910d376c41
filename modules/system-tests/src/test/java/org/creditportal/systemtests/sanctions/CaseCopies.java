package org.creditportal.systemtests.sanctions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.lists.EntryCopies;

/** Many published entries with a case and a bureau's task each, as first ones are, for tests of what comes afterwards. */
final class CaseCopies {

    private static final long ENTRIES = 40_000;
    private static final long CASES = 50_000;
    private static final long TASKS = 60_000;
    private static final long CLOCKS = 70_000;

    /** A copied entry with the task that rests on it. */
    record Copy(String entry, String task) {}

    private CaseCopies() {}

    /** So many copies of an entry, of the case on it and of one of its tasks with the clocks that run. */
    static List<Copy> of(String entry, String of, String task, int count) throws SQLException {
        List<String> entries = EntryCopies.of(entry, count, "1AR", ENTRIES);
        List<Copy> copies = new ArrayList<>();
        try (OpenTransaction copying = new OpenTransaction("kunming")) {
            copying.execute("CREATE TEMPORARY TABLE fix_case AS SELECT * FROM snc_case WHERE number = ?", of);
            ofCase(copying, "step", of);
            ofCase(copying, "measure", of);
            copying.execute("CREATE TEMPORARY TABLE fix_task AS SELECT * FROM snc_task WHERE number = ?", task);
            copying.execute(
                    "CREATE TEMPORARY TABLE fix_task_step AS SELECT s.* FROM snc_task_step s"
                            + " JOIN snc_task t ON t.id = s.task_id WHERE t.number = ?",
                    task);
            copying.execute("CREATE TEMPORARY TABLE fix_clock AS SELECT * FROM cas_clock WHERE matter = ?", task);
            copying.execute("SET @clock = ?", CLOCKS);
            for (int i = 0; i < count; i++) {
                copies.add(copy(copying, i, entries.get(i)));
            }
            copying.commit();
        }
        return copies;
    }

    private static void ofCase(OpenTransaction copying, String part, String of) throws SQLException {
        copying.execute(
                "CREATE TEMPORARY TABLE fix_case_" + part + " AS SELECT p.* FROM snc_case_" + part
                        + " p JOIN snc_case c ON c.id = p.case_id WHERE c.number = ?",
                of);
    }

    private static Copy copy(OpenTransaction copying, int i, String entry) throws SQLException {
        String of = "1AC" + String.format("%010d", i);
        String task = "1AK" + String.format("%010d", i);
        copying.execute(
                "UPDATE fix_case SET id = ?, number = ?, ground = ?, active_ground = ?", CASES + i, of, entry, entry);
        copying.execute("INSERT INTO snc_case SELECT * FROM fix_case");
        for (String part : List.of("step", "measure")) {
            copying.execute("UPDATE fix_case_" + part + " SET case_id = ?", CASES + i);
            copying.execute("INSERT INTO snc_case_" + part + " SELECT * FROM fix_case_" + part);
        }
        copying.execute("UPDATE fix_task SET id = ?, number = ?, case_number = ?", TASKS + i, task, of);
        copying.execute("INSERT INTO snc_task SELECT * FROM fix_task");
        copying.execute("UPDATE fix_task_step SET task_id = ?", TASKS + i);
        copying.execute("INSERT INTO snc_task_step SELECT * FROM fix_task_step");
        copying.execute("UPDATE fix_clock SET id = (@clock := @clock + 1), matter = ?", task);
        copying.execute("INSERT INTO cas_clock SELECT * FROM fix_clock");
        return new Copy(entry, task);
    }
}
