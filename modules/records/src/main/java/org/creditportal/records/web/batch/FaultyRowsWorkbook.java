package org.creditportal.records.web.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.files.write.WorkbookTable;
import org.creditportal.records.api.batch.FaultyRowSink;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.web.form.RowErrorTexts;

/** Faulty rows as a workbook: the cells to be mended are red, and a note says what is wrong and what to do. */
final class FaultyRowsWorkbook implements FaultyRowSink {

    private final WorkbookTable workbook;
    private final RowErrorTexts texts;

    FaultyRowsWorkbook(WorkbookTable workbook, RowErrorTexts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    @Override
    public void header(List<String> titles) {
        workbook.header(titles);
    }

    @Override
    public void row(List<String> values, Map<Integer, List<RowErrorRow>> faults) {
        workbook.row(
                values,
                faults.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, at -> note(at.getValue()))));
    }

    private String note(List<RowErrorRow> faults) {
        return faults.stream().map(texts::advice).collect(Collectors.joining("\n"));
    }
}
