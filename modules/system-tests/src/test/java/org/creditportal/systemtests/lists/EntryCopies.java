package org.creditportal.systemtests.lists;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.systemtests.OpenTransaction;

/** Many entries published, or before the public, as a first one is, without the way through the procedure, for tests of what comes afterwards. */
public final class EntryCopies {

    private EntryCopies() {}

    /**
     * So many copies of a published entry; their numbers.
     *
     * @param series three characters that no other test's copies begin with
     * @param firstId from which on there are ids that nobody else uses
     */
    public static List<String> of(String first, int count, String series, long firstId) throws SQLException {
        return copies("dsc_entry", null, first, count, series, firstId);
    }

    /**
     * So many copies of a proposal in its public notice, which all began on the day and are before the public still.
     *
     * @param began so long ago that each may be decided
     */
    static List<String> ofNotice(String first, int count, String series, long firstId, LocalDate began)
            throws SQLException {
        return copies("dsc_notice", began, first, count, series, firstId);
    }

    private static List<String> copies(
            String shown, LocalDate began, String first, int count, String series, long firstId) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (OpenTransaction copying = new OpenTransaction("kunming")) {
            copying.execute("CREATE TEMPORARY TABLE fix_entry AS SELECT * FROM lst_entry WHERE number = ?", first);
            copying.execute(
                    "CREATE TEMPORARY TABLE fix_step AS SELECT s.* FROM lst_entry_step s"
                            + " JOIN lst_entry e ON e.id = s.entry_id WHERE e.number = ?",
                    first);
            copying.execute("CREATE TEMPORARY TABLE fix_shown AS SELECT * FROM " + shown + " WHERE number = ?", first);
            if (began != null) {
                copying.execute("UPDATE fix_entry SET notified_on = ?", began);
            }
            for (int i = 0; i < count; i++) {
                String number = series + String.format("%010d", i);
                // Each holds a place, as every entry does that no merger brought beside another.
                copying.execute(
                        "UPDATE fix_entry SET id = ?, number = ?, active_key = CONCAT('copy/', number)",
                        firstId + i,
                        number);
                copying.execute("INSERT INTO lst_entry SELECT * FROM fix_entry");
                copying.execute("UPDATE fix_step SET entry_id = ?", firstId + i);
                copying.execute("INSERT INTO lst_entry_step SELECT * FROM fix_step");
                copying.execute("UPDATE fix_shown SET id = ?, number = ?", firstId + i, number);
                copying.execute("INSERT INTO " + shown + " SELECT * FROM fix_shown");
                numbers.add(number);
            }
            copying.commit();
        }
        return numbers;
    }
}
