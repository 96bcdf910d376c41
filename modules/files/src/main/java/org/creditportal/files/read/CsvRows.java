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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.text.Invisible;

/** The records of a CSV text; holds one at a time. */
final class CsvRows implements RawRows {

    /** A quote that is never closed makes the rest of the file one field: it ends here, not with the heap. */
    private static final int LONGEST_FIELD = 1024 * 1024;

    private static final int LONGEST_RECORD = 4 * LONGEST_FIELD;

    private static final int SHORTEST_LOST = 18;
    private static final Pattern ZEROS_FOR_DIGITS = Pattern.compile("[1-9][0-9]{14}0{3,10}");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final RowLimit limit;
    private CsvRecord last;

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
        try {
            while (records.hasNext()) {
                last = records.next();
                List<String> values = last.getFields();
                if (!RawRow.saysNothing(values)) {
                    return limit.count(new RawRow(last.getStartingLineNumber(), values, faults(values)));
                }
            }
            return null;
        } catch (CsvParseException broken) {
            // What failed in fetching the file, as when the database is away, is no fault of the file.
            if (broken.getCause() instanceof RuntimeException failure && !(failure instanceof CsvParseException)) {
                throw failure;
            }
            throw broken(broken);
        } catch (UncheckedIOException failure) {
            throw StrictText.told(failure.getCause());
        }
    }

    /**
     * Spreadsheets keep fifteen digits and write zeros for the others, into text files too. Who means the zeros marks the value
     * as text with an apostrophe or a tab, as spreadsheets want it.
     */
    static Map<Integer, CellFault> faults(List<String> values) {
        Map<Integer, CellFault> faults = Map.of();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value.length() >= SHORTEST_LOST
                    && value.contains("000")
                    && ZEROS_FOR_DIGITS.matcher(withoutBlanks(value)).matches()) {
                faults = faults.isEmpty() ? new HashMap<>() : faults;
                faults.put(i, CellFault.DIGITS_LOST);
            }
        }
        return faults;
    }

    /** Around the value, but for the tab that marks it as text. */
    private static String withoutBlanks(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && value.charAt(from) != '\t' && Invisible.isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && Invisible.isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
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
