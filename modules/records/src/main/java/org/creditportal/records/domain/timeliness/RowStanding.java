package org.creditportal.records.domain.timeliness;

/** What became of a row that could not go on record at first. */
public enum RowStanding {
    /** Its bureau must mend or drop it. */
    WAITING,
    /** Its decision came on record by a later file or form. */
    SETTLED,
    /** Its bureau said why it is not to be reported. */
    DROPPED
}
