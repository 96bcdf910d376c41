package org.creditportal.records.api.record;

/**
 * Finds records. Needs {@code records.view}; limited to the officer's own bureau unless the officer sees all bureaus. What
 * lies outside, and what is past its retention (item 9 of the rules on negative information), is not found.
 */
public interface RecordLookup {

    /**
     * The records that meet the criteria.
     *
     * @throws org.creditportal.records.api.RecordsException {@code records.personalNumberAsked} when the text is a personal
     *     number: such are not asked in addresses, see {@link org.creditportal.records.api.subject.PersonLookup}
     */
    RecordPage search(RecordCriteria criteria, RecordSlice slice);

    /**
     * One whole record. Opening a natural person's record is written to the audit trail.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    RecordView require(RecordNumber number);
}
