package org.creditportal.records.application.file;

import java.util.List;

/**
 * One row as the file has it, header and titles included; at least one value is not blank.
 *
 * @param line where people find it: the first line of a CSV record, the row of a sheet, or for JSON the place in the array
 *     plus one, because the header counts as line 1
 */
public record RawRow(long line, List<String> values) {

    public RawRow {
        values = List.copyOf(values);
    }

    static boolean saysNothing(List<String> values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
