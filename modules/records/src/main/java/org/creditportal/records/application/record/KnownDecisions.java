package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.records.domain.record.RecordState;

/** Tells which decisions are on record already, for many at once. */
@ApplicationScoped
public class KnownDecisions {

    private static final int ASKED_AT_ONCE = 1000;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /**
     * A decision on record.
     *
     * @param contentDigest of the row that it says now
     */
    public record Known(long recordId, String number, String contentDigest, RecordState state, long batchId) {

        /** Whether a row says something else; what was withdrawn is never corrected. */
        public boolean isCorrectedBy(String otherDigest) {
            return state == RecordState.RECORDED && !contentDigest.equals(otherDigest);
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

    private void add(List<String> keys, Map<String, Known> found) {
        Query query = entityManager.createNativeQuery(
                "SELECT decision_key, id, number, content_digest, state, batch_id FROM rec_record"
                        + " WHERE decision_key IN (" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")");
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter(i + 1, keys.get(i));
        }
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            found.put(
                    (String) values[0],
                    new Known(
                            ((Number) values[1]).longValue(),
                            (String) values[2],
                            (String) values[3],
                            RecordState.valueOf((String) values[4]),
                            ((Number) values[5]).longValue()));
        }
    }
}
