package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How far the portal's work on a batch is. Read here, written by the steps in the same transaction as what they do, so that a
 * step that was killed is exactly not counted.
 */
@Embeddable
public class BatchProgress {

    /** Rows that the running check has read. */
    @Column(name = "checked_rows", nullable = false, updatable = false)
    private int checked;

    /** Rows that the recording is through with, whatever became of them. */
    @Column(name = "passed_rows", nullable = false, updatable = false)
    private int passed;

    @Column(name = "recorded_count", nullable = false, updatable = false)
    private int recorded;

    @Column(name = "corrected_count", nullable = false, updatable = false)
    private int corrected;

    /** Rows that wait for a second officer, because they would change what others rest on. */
    @Column(name = "proposed_count", nullable = false, updatable = false)
    private int proposed;

    protected BatchProgress() {}

    public int checked() {
        return checked;
    }

    public int passed() {
        return passed;
    }

    public int recorded() {
        return recorded;
    }

    public int corrected() {
        return corrected;
    }

    public int proposed() {
        return proposed;
    }
}
