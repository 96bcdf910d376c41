package org.creditportal.records.api.record;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which of the found records are shown.
 *
 * @param ascending the smallest first
 * @param after those that follow this place; {@code null} for the first
 * @param before those that end at this place; not together with {@code after}
 * @param size rows, 1 to 1,000; who shows them asks for fewer
 */
public record RecordSlice(RecordSort sort, boolean ascending, RecordCursor after, RecordCursor before, int size)
        implements Serializable {

    private static final int LARGEST = 1_000;

    public RecordSlice {
        Objects.requireNonNull(sort, "sort");
        size = Math.min(LARGEST, Math.max(1, size));
    }

    /** The latest decisions. */
    public static RecordSlice latest(int size) {
        return latest(null, size);
    }

    /** The latest decisions that follow a place. */
    public static RecordSlice latest(RecordCursor after, int size) {
        return new RecordSlice(RecordSort.DECIDED_ON, false, after, null, size);
    }

    /** Whether rows are read against their order, from a place backwards. */
    public boolean backwards() {
        return after == null && before != null;
    }
}
