package org.creditportal.records.web.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.files.write.CsvTable;
import org.creditportal.files.write.WorkbookWriter;
import org.creditportal.kernel.text.Texts;

/** Formats in which found records are given out. */
public enum ExportFormat {
    /** Text in UTF-8, with the mark by which spreadsheets know it. */
    CSV(".csv", "text/csv; charset=UTF-8", 1_000_000) {
        @Override
        ExportFile open(Path file, Texts texts) throws IOException {
            return new Text(new CsvTable(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
        }
    },
    /** A workbook. */
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100_000) {
        @Override
        ExportFile open(Path file, Texts texts) throws IOException {
            return new Sheet(new BufferedOutputStream(Files.newOutputStream(file)), texts.get("list.title"));
        }
    };

    private final String ending;
    private final String mediaType;
    private final int mostRows;

    ExportFormat(String ending, String mediaType, int mostRows) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    abstract ExportFile open(Path file, Texts texts) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** More records than these are not given out at once. */
    int mostRows() {
        return mostRows;
    }

    private record Text(CsvTable table) implements ExportFile {

        @Override
        public void line(List<String> values) {
            table.line(values);
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }

    private static final class Sheet implements ExportFile {

        private final OutputStream target;
        private final WorkbookWriter workbook;
        private boolean begun;

        Sheet(OutputStream target, String title) {
            this.target = target;
            this.workbook = new WorkbookWriter(target, title);
        }

        @Override
        public void line(List<String> values) {
            try {
                if (begun) {
                    workbook.row(values);
                } else {
                    workbook.header(values);
                    begun = true;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() throws IOException {
            workbook.close();
            target.close();
        }
    }
}
