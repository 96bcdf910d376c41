package org.creditportal.files.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a table as a CSV file (RFC 4180) while its rows come, with the mark by which spreadsheets know UTF-8. Every CSV file
 * that leaves the portal is written here, so that no spreadsheet runs what somebody wrote into a cell.
 */
public final class CsvTable implements TableWriter {

    /** Without it, spreadsheets take UTF-8 for the machine's own encoding and garble Chinese. */
    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;
    private final UnaryOperator<String> cell;

    /** Begins a file for people. */
    public CsvTable(Writer target) throws IOException {
        this(target.append(MARK), SpreadsheetText::neutralise);
    }

    private CsvTable(Writer target, UnaryOperator<String> cell) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
        this.cell = cell;
    }

    /** Begins a file that stays inside and is read again: without the mark, and with cells as they are. */
    public static CsvTable kept(Writer target) {
        return new CsvTable(target, UnaryOperator.identity());
    }

    @Override
    public void header(List<String> titles) {
        row(titles);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream()
                .map(value -> value == null ? "" : cell.apply(value))
                .toList());
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
