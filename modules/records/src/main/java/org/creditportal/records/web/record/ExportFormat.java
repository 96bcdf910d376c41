package org.creditportal.records.web.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.kernel.text.SpreadsheetText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.table.WorkbookWriter;

/** Formats in which found records are given out. */
public enum ExportFormat {
    /** Text in UTF-8, with the mark by which spreadsheets know it. */
    CSV(".csv", "text/csv; charset=UTF-8", 1_000_000) {
        @Override
        ExportFile open(Path file, Texts texts) throws IOException {
            return new Text(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        }
    },
    /** A workbook. */
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100_000) {
        @Override
        ExportFile open(Path file, Texts texts) throws IOException {
            return new Sheet(new BufferedOutputStream(Files.newOutputStream(file)), texts.get("list.title"));
        }
    };

    private static final char MARK = '\uFEFF';

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

    private record Text(Writer writer, CsvWriter csv) implements ExportFile {

        Text(Writer writer) throws IOException {
            this(writer, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer.append(MARK)));
        }

        @Override
        public void line(List<String> values) {
            csv.writeRecord(values.stream().map(SpreadsheetText::neutralise).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
            writer.close();
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
