package org.creditportal.records.application.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.batch.FileFacts;
import org.creditportal.records.domain.template.Header;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.Templates;

/**
 * A CSV file of the 2018 penalty template: finds the header among the first lines (a title may stand above it, and a second
 * header with the codes below it), and gives the rows that say anything.
 */
public final class PenaltyFile {

    /** Takes penalties of 2018 for organisations, persons and both. */
    static final Template TEMPLATE = Templates.require("penalty-2018");

    private static final int LINES_SEARCHED = 10;
    private static final int LONGEST_NAME = 255;

    private final FileFacts facts;
    private final List<RowFields> rows;

    private PenaltyFile(FileFacts facts, List<RowFields> rows) {
        this.facts = facts;
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @throws RecordsException when it is no CSV, has no header of the template, or no row
     */
    static PenaltyFile read(String fileName, FileContent content) {
        List<RowFields> rows = new ArrayList<>();
        Lines lines = new Lines(content.text());
        Header header = header(lines);
        while (lines.hasNext()) {
            CsvRecord line = lines.next();
            RowFields row = header.fields(line.getStartingLineNumber(), line.getFields());
            if (!row.isEmpty() && !Header.looksLikeHeader(line.getFields())) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new RecordsException(RecordsError.FILE_EMPTY);
        }
        FileFacts facts =
                new FileFacts(name(fileName), content.size(), content.digest(), content.encoding(), header.ignored());
        return new PenaltyFile(facts, rows);
    }

    private static Header header(Lines lines) {
        for (int i = 0; i < LINES_SEARCHED && lines.hasNext(); i++) {
            List<String> texts = lines.next().getFields();
            if (Header.looksLikeHeader(texts)) {
                Header header = Header.of(texts);
                if (!header.template().id().startsWith(TEMPLATE.id())) {
                    throw new RecordsException(RecordsError.HEADER_NOT_FOUND);
                }
                return header;
            }
        }
        throw new RecordsException(RecordsError.HEADER_NOT_FOUND);
    }

    /** Only the last part of what may be a path, without control characters; it is shown, never opened. */
    private static String name(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{C}", "").strip();
        String cut = clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
        return cut.isEmpty() ? "?" : cut;
    }

    FileFacts facts() {
        return facts;
    }

    List<RowFields> rows() {
        return rows;
    }

    /** Lines of the text, with the parser's faults told as ours. */
    private static final class Lines {

        private final Iterator<CsvRecord> records;
        private long last;

        Lines(String text) {
            records = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .iterator();
        }

        boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException broken) {
                throw new RecordsException(RecordsError.FILE_BROKEN, last + 1);
            }
        }

        CsvRecord next() {
            try {
                CsvRecord line = records.next();
                last = line.getStartingLineNumber();
                return line;
            } catch (CsvParseException broken) {
                throw new RecordsException(RecordsError.FILE_BROKEN, last + 1);
            }
        }
    }
}
