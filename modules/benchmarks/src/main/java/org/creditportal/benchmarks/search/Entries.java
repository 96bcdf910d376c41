package org.creditportal.benchmarks.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.kernel.text.SearchText;

/** All records, the latest decision first, in memory: brute force knows what is right. */
final class Entries {

    private static final String ALL = "SELECT number, subject_name, subject_code, document_number, bureau, decided_on"
            + " FROM rec_record ORDER BY decided_on DESC, id DESC";

    private final List<Entry> all = new ArrayList<>();

    private Entries() {}

    /** Reads them from the portal's database. */
    static Entries read(BenchPortal portal) {
        Entries entries = new Entries();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, as this driver says it
            try (ResultSet rows = statement.executeQuery(ALL)) {
                while (rows.next()) {
                    entries.all.add(entry(rows));
                }
            }
            return entries;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String name = row.getString(2);
        return new Entry(
                row.getString(1),
                name,
                SearchText.normalise(name),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getDate(6).toLocalDate());
    }

    List<Entry> all() {
        return all;
    }

    /** The right answers. */
    List<Entry> answers(Question question) {
        return all.stream().filter(question.right()).toList();
    }

    /** The right answers that come no later than the last of those found, in the order in which the portal gives them. */
    List<Entry> answers(Question question, Set<String> found) {
        List<Entry> right = new ArrayList<>();
        Set<String> awaited = new HashSet<>(found);
        for (Entry entry : all) {
            if (awaited.isEmpty()) {
                break;
            }
            awaited.remove(entry.number());
            if (question.right().test(entry)) {
                right.add(entry);
            }
        }
        return right;
    }
}
