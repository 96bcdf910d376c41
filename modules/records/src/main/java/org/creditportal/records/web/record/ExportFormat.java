package org.creditportal.records.web.record;

import org.creditportal.files.write.TableFormat;

/** Formats in which found records are given out. */
public enum ExportFormat {
    CSV(TableFormat.CSV, 1_000_000),
    XLSX(TableFormat.XLSX, 100_000);

    private final TableFormat table;
    private final int mostRows;

    ExportFormat(TableFormat table, int mostRows) {
        this.table = table;
        this.mostRows = mostRows;
    }

    TableFormat table() {
        return table;
    }

    /** More records than these are not given out at once. */
    int mostRows() {
        return mostRows;
    }
}
