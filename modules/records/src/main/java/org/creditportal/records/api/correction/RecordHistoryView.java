package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;

/** How a record became what it is (K-10). */
public class RecordHistoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<RevisionView> revisions;
    private final List<CorrectionRow> corrections;

    public RecordHistoryView(List<RevisionView> revisions, List<CorrectionRow> corrections) {
        this.revisions = List.copyOf(revisions);
        this.corrections = List.copyOf(corrections);
    }

    /** The newest first; empty for a record that was never corrected. */
    public List<RevisionView> getRevisions() {
        return revisions;
    }

    /** All proposed changes, the newest first. */
    public List<CorrectionRow> getCorrections() {
        return corrections;
    }

    /** The proposals that wait for a decision: at most one for what the record says, and one for whether it is public. */
    public List<CorrectionRow> getOpen() {
        return corrections.stream()
                .filter(row -> row.getState() == CorrectionState.PROPOSED)
                .toList();
    }

    /** Whether another proposal of the kind would have to wait. */
    public boolean isBlocked(CorrectionKind kind) {
        return getOpen().stream().anyMatch(row -> row.getKind().concernsPublication() == kind.concernsPublication());
    }
}
