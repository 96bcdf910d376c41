package org.creditportal.records.application.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordSlice;

/**
 * Rows in the order asked for, and where one goes on from them.
 *
 * @param isAll whether no others are found
 */
record PageRows(List<FoundRecord> rows, RecordCursor next, RecordCursor previous, boolean isAll) {

    /**
     * @param read in the direction of reading, one more than the slice's size when there are more
     */
    static PageRows of(List<FoundRecord> read, RecordSlice slice) {
        boolean more = read.size() > slice.size();
        List<FoundRecord> rows = new ArrayList<>(more ? read.subList(0, slice.size()) : read);
        if (slice.backwards()) {
            Collections.reverse(rows);
        }
        boolean anyNext = slice.backwards() || more;
        boolean anyPrevious = slice.backwards() ? more : slice.after() != null;
        if (rows.isEmpty()) {
            return new PageRows(rows, null, null, slice.after() == null && slice.before() == null);
        }
        return new PageRows(
                rows,
                anyNext ? rows.get(rows.size() - 1).place() : null,
                anyPrevious ? rows.get(0).place() : null,
                !anyNext && !anyPrevious);
    }
}
