package org.creditportal.records.application.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.creditportal.records.application.batch.BulkTables.Representative;

/**
 * Persons behind subjects whom earlier files told by a number without its certificate: as soon as a row tells the certificate, they are
 * recognised as the persons on record, and stand there once. They are few: whoever has a number of the citizen's build is told by it alone.
 */
final class CertifiedPersons {

    private static final String RECOGNISED = "UPDATE IGNORE rec_relation SET person_key = ?, number_index = ?"
            + " WHERE subject_number = ? AND role = 'LEGAL_REPRESENTATIVE' AND person_key = ? AND past = 0";

    private CertifiedPersons() {}

    static void recognise(List<Representative> told, Connection connection) throws SQLException {
        List<Representative> certified = told.stream()
                .filter(person -> person.numberIndex() != null && !Objects.equals(person.key(), person.formerKey()))
                .toList();
        if (certified.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(RECOGNISED)) {
            for (Representative person : certified) {
                statement.setString(1, person.key());
                statement.setString(2, person.numberIndex());
                statement.setString(3, person.subjectNumber());
                statement.setString(4, person.formerKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
