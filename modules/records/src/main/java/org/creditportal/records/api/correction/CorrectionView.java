package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;

/**
 * One proposed change whole: what {@link CorrectionRow} tells, and what would be otherwise.
 *
 * @param row what a table tells of it
 * @param changes against what the record said when it was proposed; empty for withdrawal and reinstatement
 * @param decidable whether the officer at work may decide on it
 * @param outdated whether the record has changed since it was proposed, so that it can only be rejected
 * @param version to be carried by {@link DecideCorrection}
 */
public record CorrectionView(
        CorrectionRow row, List<ChangedItemRow> changes, boolean decidable, boolean outdated, long version)
        implements Serializable {

    public CorrectionView {
        changes = List.copyOf(changes);
    }
}
