package org.creditportal.records.api.correction;

import java.util.List;

/** One proposed change whole: what {@link CorrectionRow} tells, and what would be otherwise. */
public class CorrectionView extends CorrectionRow {

    private static final long serialVersionUID = 1L;

    private final List<ChangedItemRow> changes;
    private final boolean decidable;
    private final boolean outdated;
    private final long version;

    public CorrectionView(
            CorrectionRow row, List<ChangedItemRow> changes, boolean decidable, boolean outdated, long version) {
        super(row);
        this.changes = List.copyOf(changes);
        this.decidable = decidable;
        this.outdated = outdated;
        this.version = version;
    }

    /** Against what the record said when it was proposed; empty for withdrawal and reinstatement. */
    public List<ChangedItemRow> getChanges() {
        return changes;
    }

    /** Whether the officer at work may decide on it. */
    public boolean isDecidable() {
        return decidable;
    }

    /** Whether the record has changed since it was proposed, so that it can only be rejected. */
    public boolean isOutdated() {
        return outdated;
    }

    /** To be carried by {@link DecideCorrection}. */
    public long getVersion() {
        return version;
    }
}
