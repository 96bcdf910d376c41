package org.creditportal.records.application.batch;

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
 * @param firstBelow the first row of data; {@code null} when there is none
 */
record FoundHeader(Header header, List<String> texts, BitSet above, RawRow firstBelow) {

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
        RawRow row = rows.next();
        for (int i = 0; i < LINES_SEARCHED && row != null; i++) {
            RawRow below = rows.next();
            List<String> joined = below == null ? null : HeaderLevels.joined(row.values(), below.values());
            if (joined != null && Header.looksLikeHeader(joined)) {
                return new FoundHeader(Header.of(joined), joined, above, afterRepetition(rows.next(), rows));
            }
            if (Header.looksLikeHeader(row.values())) {
                return single(row, below, above, rows);
            }
            above.set((int) Math.min(Integer.MAX_VALUE - 1, row.line()));
            row = below;
        }
        return null;
    }

    private static FoundHeader single(RawRow row, RawRow below, BitSet above, RawRows rows) {
        List<String> lost = below == null ? List.of() : HeaderLevels.lost(row.values(), below.values());
        if (!lost.isEmpty()) {
            throw new RecordsException(
                    RecordsError.HEADER_TWO_LEVELS,
                    String.join(", ", lost.subList(0, Math.min(MOST_LOST_SHOWN, lost.size()))));
        }
        return new FoundHeader(Header.of(row.values()), row.values(), above, afterRepetition(below, rows));
    }

    private static RawRow afterRepetition(RawRow row, RawRows rows) {
        return row != null && Header.looksLikeHeader(row.values()) ? rows.next() : row;
    }
}
