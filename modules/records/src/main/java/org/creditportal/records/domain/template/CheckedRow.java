package org.creditportal.records.domain.template;

import java.util.List;

/**
 * What the check of one row gave: either findings or the facts.
 *
 * @param facts {@code null} when anything is wrong
 */
public record CheckedRow(List<Finding> findings, PenaltyFacts facts) {

    public CheckedRow {
        findings = List.copyOf(findings);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }
}
