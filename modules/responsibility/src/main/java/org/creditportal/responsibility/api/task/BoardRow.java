package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.util.Map;

/**
 * One bureau's tasks on the board.
 *
 * @param overdue how many of them are overdue
 */
public record BoardRow(String bureau, Map<TaskState, Long> counts, long overdue) implements Serializable {

    public BoardRow {
        counts = Map.copyOf(counts);
    }

    /** How many are in the state. */
    public long of(TaskState state) {
        return counts.getOrDefault(state, 0L);
    }
}
