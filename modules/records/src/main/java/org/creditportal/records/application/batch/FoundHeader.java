package org.creditportal.records.application.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.kernel.error.ErrorCode;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.template.Header;
import org.creditportal.records.domain.template.HeaderLevels;

/**
 * The header among the first lines of a table. A title may stand above it, it may have two levels, and a second header with
 * the codes may follow it.
 *
 * @param texts the names of the columns, of two levels put together
 * @param above lines that stand above it and are not read
 * @param head the values of all lines that are not data: on every page of a form they may come again
 * @param firstBelow the first row of data; {@code null} when there is none
 */
record FoundHeader(Header header, List<String> texts, BitSet above, List<List<String>> head, RawRow firstBelow) {

    private static final int LINES_SEARCHED = 10;
    private static final int MOST_LOST_SHOWN = 6;
    private static final Set<RecordsError> FAULTS = EnumSet.of(
            RecordsError.HEADER_NOT_FOUND,
            RecordsError.HEADER_AMBIGUOUS,
            RecordsError.HEADER_TWO_LEVELS,
            RecordsError.COLUMNS_MISSING);

    /** Whether the file can be read and only the header is wrong. */
    static boolean isOfHeader(RecordsException refused) {
        ErrorCode code = refused.code();
        return code instanceof RecordsError error && FAULTS.contains(error);
    }

    /** {@code null} when none of the first lines is one. */
    static FoundHeader in(RawRows rows) {
        BitSet above = new BitSet();
        List<List<String>> head = new ArrayList<>();
        RawRow row = rows.next();
        for (int i = 0; i < LINES_SEARCHED && row != null; i++) {
            head.add(row.values());
            RawRow below = rows.next();
            List<String> joined = below == null ? null : HeaderLevels.joined(row.values(), below.values());
            if (joined != null && Header.looksLikeHeader(joined)) {
                head.add(below.values());
                return of(joined, above, head, rows.next(), rows);
            }
            if (Header.looksLikeHeader(row.values())) {
                demandNothingLost(row, below);
                return of(row.values(), above, head, below, rows);
            }
            above.set((int) Math.min(Integer.MAX_VALUE - 1, row.line()));
            row = below;
        }
        return null;
    }

    private static void demandNothingLost(RawRow row, RawRow below) {
        List<String> lost = below == null ? List.of() : HeaderLevels.lost(row.values(), below.values());
        if (!lost.isEmpty()) {
            throw new RecordsException(
                    RecordsError.HEADER_TWO_LEVELS,
                    String.join(", ", lost.subList(0, Math.min(MOST_LOST_SHOWN, lost.size()))));
        }
    }

    private static FoundHeader of(
            List<String> texts, BitSet above, List<List<String>> head, RawRow next, RawRows rows) {
        boolean repeated = next != null && Header.looksLikeHeader(next.values());
        if (repeated) {
            head.add(next.values());
        }
        return new FoundHeader(Header.of(texts), texts, above, List.copyOf(head), repeated ? rows.next() : next);
    }

    /**
     * Whether a line further down is one of the head again and tells nothing.
     *
     * @throws RecordsException when another table begins there, whose columns are others
     */
    boolean isRepeatedBy(RawRow row) {
        if (head.contains(row.values())) {
            return true;
        }
        if (!header.mayBeHeader(row.values()) || !Header.looksLikeHeader(row.values())) {
            return false;
        }
        if (!header.isSame(row.values())) {
            throw new RecordsException(RecordsError.HEADER_FURTHER, row.line());
        }
        return true;
    }
}
