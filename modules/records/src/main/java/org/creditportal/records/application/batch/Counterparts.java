package org.creditportal.records.application.batch;

import java.util.Map;
import org.creditportal.records.application.record.KnownDecisions;
import org.creditportal.records.domain.correction.Correction;

/**
 * What of rows is on record already.
 *
 * @param decisions by decision key
 * @param proposals what is proposed that records should say, by record
 * @param holders who holds the identifiers
 */
public record Counterparts(
        Map<String, KnownDecisions.Known> decisions, Map<Long, Correction> proposals, Holders holders) {

    /** The row's decision; {@code null} when it is not on record. */
    KnownDecisions.Known decision(JudgedRow row) {
        return decisions.get(row.decisionKey());
    }

    /** The open proposal about the row's decision; {@code null} when there is none. */
    Correction proposal(JudgedRow row) {
        KnownDecisions.Known known = decision(row);
        return known == null ? null : proposals.get(known.recordId());
    }
}
