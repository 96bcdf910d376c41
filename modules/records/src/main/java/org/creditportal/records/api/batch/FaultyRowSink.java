package org.creditportal.records.api.batch;

import java.util.List;
import java.util.Map;

/** Takes the faulty rows of a file one by one, to write them into a workbook that can be mended and uploaded again. */
public interface FaultyRowSink {

    /** First call: the header as the file has it. */
    void header(List<String> texts);

    /**
     * One faulty row.
     *
     * @param values as written, in the clear
     * @param faults what is wrong, by the place of the value, from 0; places beyond the header concern the whole row
     */
    void row(List<String> values, Map<Integer, List<RowErrorRow>> faults);
}
