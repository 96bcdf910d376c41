package org.creditportal.records.application.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.creditportal.records.application.batch.BulkTables.Representative;

/**
 * Persons behind subjects whom earlier files told by a number without its certificate, or by each issue of a permit: as soon as a row tells the certificate, they are
 * recognised as the persons on record, and stand there once. They are few: whoever has a number of the citizen's build is told by it alone.
 */
final class CertifiedPersons {

    private static final String TOLD_BEFORE =
            " WHERE subject_number = ? AND role = 'LEGAL_REPRESENTATIVE' AND person_key = ? AND past = 0";

    /** The index of who is on record by it, with the issue of his permit, leads to him as before. */
    private static final String INDEX = "number_index = IF(EXISTS (SELECT 1 FROM rec_subject s"
            + " WHERE s.id_number_index = rec_relation.number_index), number_index, ?)";

    /** Passed over where the person stands there by the certificate already. */
    private static final String RECOGNISED = "UPDATE IGNORE rec_relation SET person_key = ?, " + INDEX + TOLD_BEFORE;

    /** Keeps the index: measures that rest on the relation still find the person by it. */
    private static final String TWICE = "UPDATE rec_relation SET retracted = TRUE, past = id,"
            + " valid_until = COALESCE(valid_until, ?), " + INDEX + TOLD_BEFORE;

    private CertifiedPersons() {}

    static void recognise(List<Representative> told, Connection connection) throws SQLException {
        List<Representative> certified =
                told.stream().filter(person -> !person.formerKeys().isEmpty()).toList();
        if (certified.isEmpty()) {
            return;
        }
        try (PreparedStatement recognised = connection.prepareStatement(RECOGNISED);
                PreparedStatement twice = connection.prepareStatement(TWICE)) {
            for (Representative person : certified) {
                for (String former : person.formerKeys()) {
                    add(recognised, person.key(), person.numberIndex(), person.subjectNumber(), former);
                    add(twice, person.since().toString(), person.numberIndex(), person.subjectNumber(), former);
                }
            }
            recognised.executeBatch();
            twice.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
