package org.creditportal.records.api.record;

import java.util.List;

/**
 * Some of the found records.
 *
 * @param next where the rows after these begin; {@code null} when there are none
 * @param previous where the rows before these end; {@code null} when these are the first
 * @param count how many are found in all
 * @param more whether there are more than {@code count}: counting ends at {@link #COUNTED}, and earlier where it would take
 *     longer than finding
 */
public record RecordPage(List<FoundRecord> rows, RecordCursor next, RecordCursor previous, long count, boolean more) {

    /** Exact counts end here. */
    public static final int COUNTED = 1_000;

    public RecordPage {
        rows = List.copyOf(rows);
    }
}
