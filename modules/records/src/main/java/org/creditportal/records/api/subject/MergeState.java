package org.creditportal.records.api.subject;

/** What became of the question whether two subjects are one. */
public enum MergeState {
    /** Waits for another officer. */
    PROPOSED,
    /** Agreed: the one subject leads to the other. */
    DONE,
    /** Found to be two; not asked about again. */
    REJECTED,
    /** Merged by mistake and separated again; not asked about again. */
    UNDONE
}
