package org.creditportal.records.domain.template;

import java.util.List;
import org.creditportal.records.domain.record.RecordFacts;

/**
 * What the check of one row gave: either findings or the facts.
 *
 * @param facts {@code null} when anything is wrong
 */
public record CheckedRow(List<Finding> findings, RecordFacts facts) {

    public CheckedRow {
        findings = List.copyOf(findings);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }
}
