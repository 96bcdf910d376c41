package org.creditportal.files.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a table as a CSV file (RFC 4180) while its rows come, with the mark by which spreadsheets know UTF-8. Every CSV file
 * that leaves the portal is written here, so that no spreadsheet runs what somebody wrote into a cell.
 */
public final class CsvTable implements TableWriter {

    /** Without it, spreadsheets take UTF-8 for the machine's own encoding and garble Chinese. */
    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    /** Begins the file. */
    public CsvTable(Writer target) throws IOException {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target.append(MARK));
    }

    @Override
    public void header(List<String> titles) {
        row(titles);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell == null ? "" : SpreadsheetText.neutralise(cell))
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
