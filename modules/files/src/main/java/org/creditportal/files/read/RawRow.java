package org.creditportal.files.read;

import java.util.List;
import java.util.Map;
import org.creditportal.kernel.text.Invisible;

/**
 * One row as the file has it, header and titles included; at least one value is there to be seen.
 *
 * @param line where people find it: the first line of a CSV record, the row of a sheet, or for JSON the place in the array
 *     plus one, because the header counts as line 1
 * @param faults by place from 0, what the reader saw happen to values that their texts do not show
 */
public record RawRow(long line, List<String> values, Map<Integer, CellFault> faults) {

    public RawRow {
        values = List.copyOf(values);
        faults = Map.copyOf(faults);
    }

    RawRow(long line, List<String> values) {
        this(line, values, Map.of());
    }

    static boolean saysNothing(List<String> values) {
        for (String value : values) {
            if (!Invisible.isBlank(value)) {
                return false;
            }
        }
        return true;
    }
}
