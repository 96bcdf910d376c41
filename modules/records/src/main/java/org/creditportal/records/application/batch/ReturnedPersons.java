package org.creditportal.records.application.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.store.Portions;
import org.creditportal.records.application.batch.BulkTables.Representative;

/**
 * Persons who had left a subject and stand behind it again, because a decision of a later day names them. One of an earlier day tells
 * nothing new: they were there then.
 */
final class ReturnedPersons {

    /** When somebody left, and the relation that says so. */
    private record Left(long relation, LocalDate until) {}

    private ReturnedPersons() {}

    /** Those among the told ones, for whose new relations room is made. */
    static List<Representative> among(List<Representative> told, Connection connection) throws SQLException {
        List<String> subjects =
                told.stream().map(Representative::subjectNumber).distinct().toList();
        Map<String, Left> left = new HashMap<>();
        for (List<String> portion : Portions.of(subjects, Portions.OF_A_QUERY).toList()) {
            left.putAll(left(portion, connection));
        }
        List<Representative> returned = new ArrayList<>();
        List<Long> ended = new ArrayList<>();
        told.forEach(person -> {
            Left earlier = left.get(key(person.subjectNumber(), person.key()));
            LocalDate latest = person.told().latest();
            if (earlier != null && latest.isAfter(earlier.until())) {
                returned.add(person.from(latest));
                ended.add(earlier.relation());
            }
        });
        makeRoom(ended, connection);
        return returned;
    }

    private static String key(String subject, String person) {
        return subject + person;
    }

    private static Map<String, Left> left(List<String> subjects, Connection connection) throws SQLException {
        Map<String, Left> left = new HashMap<>();
        String query = "SELECT subject_number, person_key, id, valid_until FROM rec_relation"
                + " WHERE role = 'LEGAL_REPRESENTATIVE' AND past = 0 AND valid_until IS NOT NULL AND subject_number IN ("
                + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < subjects.size(); i++) {
                statement.setString(i + 1, subjects.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    left.put(
                            key(rows.getString(1), rows.getString(2)),
                            new Left(rows.getLong(3), rows.getDate(4).toLocalDate()));
                }
            }
        }
        return left;
    }

    private static void makeRoom(List<Long> ended, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE rec_relation SET past = id WHERE id = ?")) {
            for (Long relation : ended) {
                statement.setLong(1, relation);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
