package org.creditportal.files.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** The records of a CSV text; holds a few at a time, to judge what one alone does not tell. */
final class CsvRows implements RawRows {

    /** A quote that is never closed makes the rest of the file one field: it ends here, not with the heap. */
    private static final int LONGEST_FIELD = 1024 * 1024;

    private static final int LONGEST_RECORD = 4 * LONGEST_FIELD;

    /** Most files have fewer rows, so that their columns are judged as a whole. */
    private static final int ROWS_AHEAD = 1000;

    private static final int CHARACTERS_AHEAD = LONGEST_FIELD;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final RowLimit limit;
    private final CutNumbers numbers = new CutNumbers();
    private final Deque<CsvRecord> ahead = new ArrayDeque<>();
    private CsvRecord last;
    private RuntimeException failure;

    private CsvRows(BufferedReader text, FileLimits limits) throws IOException {
        CsvRecordHandler handler =
                CsvRecordHandler.of(bounds -> bounds.maxFieldSize(LONGEST_FIELD).maxRecordSize(LONGEST_RECORD));
        reader = CsvReader.builder()
                .fieldSeparator(Separators.find(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_FIELD)
                .build(handler, text);
        records = reader.iterator();
        limit = new RowLimit(limits);
    }

    static RawRows open(InputStream content, Charset charset, FileLimits limits) throws IOException {
        return new CsvRows(StrictText.open(content, charset), limits);
    }

    @Override
    public RawRow next() {
        if (ahead.isEmpty() && failure == null) {
            readAhead();
        }
        CsvRecord record = ahead.poll();
        if (record != null) {
            List<String> values = record.getFields();
            return limit.count(new RawRow(record.getStartingLineNumber(), values, numbers.faults(values)));
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    /** What fails is told when the rows before it were. */
    private void readAhead() {
        try {
            int characters = 0;
            while ((ahead.isEmpty() || ahead.size() < ROWS_AHEAD && characters < CHARACTERS_AHEAD)
                    && records.hasNext()) {
                last = records.next();
                List<String> values = last.getFields();
                if (!RawRow.saysNothing(values)) {
                    numbers.see(values);
                    ahead.add(last);
                }
                for (String value : values) {
                    characters += value.length() + 1;
                }
            }
        } catch (CsvParseException broken) {
            // What failed in fetching the file, as when the database is away, is no fault of the file.
            failure = broken.getCause() instanceof RuntimeException cause && !(cause instanceof CsvParseException)
                    ? cause
                    : broken(broken);
        } catch (UncheckedIOException unreadable) {
            failure = StrictText.told(unreadable.getCause());
        }
    }

    /** The parser wraps what its reader throws, and says no line: it is the one after the last record. */
    private RuntimeException broken(CsvParseException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException wrong) {
                return StrictText.told(wrong);
            }
        }
        long line = 1;
        if (last != null) {
            line += last.getStartingLineNumber();
            for (String value : last.getFields()) {
                line += value.chars().filter(character -> character == '\n').count();
            }
        }
        return new FilesException(FilesError.CSV_BROKEN, line);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
