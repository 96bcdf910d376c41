package org.creditportal.records.api.record;

import org.creditportal.kernel.page.Page;

/**
 * Finds records. Needs {@code records.view}; limited to the officer's own bureau unless the officer sees all bureaus. What
 * lies outside is not found.
 */
public interface RecordLookup {

    /** The records that meet the criteria. */
    Page<RecordRow> search(RecordCriteria criteria);

    /**
     * One whole record. Opening a natural person's record is written to the audit trail.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    RecordView require(RecordNumber number);
}
