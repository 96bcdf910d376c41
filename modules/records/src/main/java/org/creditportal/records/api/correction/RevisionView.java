package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * How a record came from one revision to the next.
 *
 * @param revision the revision that it came to, from 2
 * @param cause who had it corrected, when and why; the reason is empty for what a bureau's own system delivered
 * @param batch the batch whose row corrected it; {@code null} when officers did
 */
public record RevisionView(int revision, List<ChangedItemRow> changes, OpinionRow cause, BatchNumber batch)
        implements Serializable {

    public RevisionView {
        changes = List.copyOf(changes);
    }
}
