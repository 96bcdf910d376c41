package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;

/** Tells which decisions are on record already, for many at once. */
@ApplicationScoped
public class KnownDecisions {

    private static final int ASKED_AT_ONCE = 1000;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private Corrections corrections;

    /**
     * A decision on record.
     *
     * @param document its document's number as it stands on record
     * @param contentDigest of the row that it says now
     * @param line of the batch's file, from 1
     * @param decisionKey what tells it from all others, by the bureau that put it on record
     */
    public record Known(
            long recordId,
            String number,
            DocumentNumber document,
            String contentDigest,
            RecordState state,
            long batchId,
            long line,
            String decisionKey) {

        /** Whether a row says something else; what was withdrawn is never corrected. */
        public boolean isCorrectedBy(String otherDigest) {
            return state == RecordState.RECORDED && !contentDigest.equals(otherDigest);
        }

        /** Whether its document's number, though the same, is written otherwise. */
        public boolean isWrittenOtherwise(DocumentNumber row) {
            return !document.equals(row);
        }

        /** Whether it came on record with this batch. */
        public boolean isOf(long batch) {
            return batchId == batch;
        }

        public boolean isWithdrawn() {
            return state == RecordState.WITHDRAWN;
        }
    }

    /** Those on record, by decision key. */
    public Map<String, Known> find(List<String> decisionKeys) {
        Map<String, Known> found = new HashMap<>();
        for (int from = 0; from < decisionKeys.size(); from += ASKED_AT_ONCE) {
            add(decisionKeys.subList(from, Math.min(decisionKeys.size(), from + ASKED_AT_ONCE)), found);
        }
        return found;
    }

    /** The open proposals that these records say something else, by record. */
    public Map<Long, Correction> openProposals(Collection<Known> records) {
        return corrections.openOf(records.stream().map(Known::recordId).toList());
    }

    /** Plain JDBC: an import asks for every row, and the provider's work on a row would cost more than the database's. */
    private void add(List<String> keys, Map<String, Known> found) {
        String query = "SELECT decision_key, id, number, document_number, content_digest, state, batch_id, line_number"
                + " FROM rec_record WHERE decision_key IN (" + String.join(", ", Collections.nCopies(keys.size(), "?"))
                + ")";
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement(query)) {
            for (int i = 0; i < keys.size(); i++) {
                statement.setString(i + 1, keys.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), known(rows));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong(2),
                row.getString(3),
                new DocumentNumber(row.getString(4)),
                row.getString(5),
                RecordState.valueOf(row.getString(6)),
                row.getLong(7),
                row.getLong(8),
                row.getString(1));
    }
}
