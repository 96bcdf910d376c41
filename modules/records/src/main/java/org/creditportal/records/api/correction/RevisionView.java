package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.batch.BatchNumber;

/** How a record came from one revision to the next. */
public class RevisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int revision;
    private final List<ChangedItemRow> changes;
    private final OpinionRow cause;
    private final BatchNumber batch;

    public RevisionView(int revision, List<ChangedItemRow> changes, OpinionRow cause, BatchNumber batch) {
        this.revision = revision;
        this.changes = List.copyOf(changes);
        this.cause = cause;
        this.batch = batch;
    }

    /** The revision that it came to, from 2. */
    public int getRevision() {
        return revision;
    }

    public List<ChangedItemRow> getChanges() {
        return changes;
    }

    /** Who had it corrected, when and why; the reason is empty for what a bureau's own system delivered. */
    public OpinionRow getCause() {
        return cause;
    }

    /** The batch whose row corrected it; {@code null} when officers did. */
    public BatchNumber getBatch() {
        return batch;
    }
}
