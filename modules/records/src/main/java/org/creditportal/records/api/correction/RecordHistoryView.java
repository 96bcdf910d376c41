package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;

/**
 * How a record became what it is (K-10).
 *
 * @param revisions the newest first; empty for a record that was never corrected
 * @param corrections all proposed changes, the newest first
 */
public record RecordHistoryView(List<RevisionView> revisions, List<CorrectionRow> corrections) implements Serializable {

    public RecordHistoryView {
        revisions = List.copyOf(revisions);
        corrections = List.copyOf(corrections);
    }

    /** The proposals that wait for a decision: at most one for what the record says, and one for whether it is public. */
    public List<CorrectionRow> open() {
        return corrections.stream()
                .filter(row -> row.state() == CorrectionState.PROPOSED)
                .toList();
    }

    /** Whether another proposal of the kind would have to wait. */
    public boolean isBlocked(CorrectionKind kind) {
        return open().stream().anyMatch(row -> row.kind().concernsPublication() == kind.concernsPublication());
    }
}
