package org.creditportal.files.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
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

    /**
     * What stands at a place, in one line and without what files bring along ({@link WrittenValue}); empty where there is no such
     * place or {@link Nothing} is said.
     *
     * @param place from 0
     */
    public String said(int place) {
        return place < values.size() ? unlessNothing(WrittenValue.clean(values.get(place), false)) : "";
    }

    /**
     * The same where a name is meant, of which several may stand in lines of their own ({@link WrittenName#clean}).
     *
     * @param place from 0
     */
    public String saidName(int place) {
        return place < values.size() ? unlessNothing(WrittenName.clean(values.get(place))) : "";
    }

    private static String unlessNothing(String value) {
        return Nothing.isSaidBy(value) ? "" : value;
    }

    /**
     * What happened to the value at a place before it came here, as the reader saw it or the text itself shows.
     *
     * @param place from 0
     */
    public Optional<CellFault> fault(int place) {
        CellFault seen = faults.get(place);
        if (seen != null || place >= values.size()) {
            return Optional.ofNullable(seen);
        }
        String value = values.get(place);
        boolean turned = value.chars().anyMatch(character -> Invisible.isDirectionMark((char) character));
        return turned
                ? Optional.of(CellFault.TURNED_ROUND)
                : Optional.ofNullable(CellFault.shownBy(WrittenValue.clean(value, false)));
    }

    /**
     * What is said at all places, for lists in which every cell may name a person or a company.
     *
     * @throws FilesException {@link FilesError#CELL_DAMAGED} when nobody can tell any more what one of them said
     */
    public List<String> allSaid() {
        return allSaid(-1);
    }

    /**
     * The same for lists with a column of days.
     *
     * @param days its place from 0
     */
    public List<String> allSaid(int days) {
        List<String> said = new ArrayList<>(values.size());
        // Behind the last value, cells may lie under merged ones.
        int width = faults.isEmpty() ? values.size() : Math.max(values.size(), Collections.max(faults.keySet()) + 1);
        for (int place = 0; place < width; place++) {
            CellFault fault = fault(place).orElse(null);
            if (fault != null && !(fault == CellFault.MADE_A_DAY && place == days)) {
                throw new FilesException(FilesError.CELL_DAMAGED, line, place + 1);
            }
            said.add(said(place));
        }
        return said;
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
