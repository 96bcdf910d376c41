package org.creditportal.records.api.correction;

import org.creditportal.records.api.record.RecordNumber;

/** Tells how records became what they are. Needs {@code records.view}; limited like {@code RecordLookup}. */
public interface RecordHistory {

    /**
     * Revisions and proposed changes of one record.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such record that the officer may see
     */
    RecordHistoryView require(RecordNumber number);
}
