package org.creditportal.records.domain.template;

import java.util.List;
import org.creditportal.records.domain.record.RecordFacts;

/**
 * What the check of one row gave: the facts, or what is wrong; a good row may have warnings.
 *
 * @param facts {@code null} when anything is wrong that is no warning
 */
public record CheckedRow(List<Finding> findings, RecordFacts facts) {

    public CheckedRow {
        findings = List.copyOf(findings);
    }

    public boolean isGood() {
        return facts != null;
    }

    /** What must be mended before the row can be recorded. */
    public List<Finding> errors() {
        return findings.stream().filter(finding -> !finding.isWarning()).toList();
    }
}
