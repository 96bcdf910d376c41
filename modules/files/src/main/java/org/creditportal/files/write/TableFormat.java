package org.creditportal.files.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The formats in which tables leave the portal. */
public enum TableFormat {
    /** Text in UTF-8, with the mark by which spreadsheets know it. */
    CSV(".csv", "text/csv; charset=UTF-8") {
        @Override
        public TableWriter open(OutputStream target, String title) throws IOException {
            return new CsvTable(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        }
    },
    /** A workbook. */
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public TableWriter open(OutputStream target, String title) {
            return new WorkbookTable(target, title);
        }
    };

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * Begins a file.
     *
     * @param target closed with the writer
     * @param title of the sheet, where there are sheets: at most 28 characters, none of {@code \ / ? * [ ] :}
     */
    public abstract TableWriter open(OutputStream target, String title) throws IOException;

    /** Of the file's name, with its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
