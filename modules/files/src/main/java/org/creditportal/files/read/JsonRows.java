package org.creditportal.files.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * The rows of a JSON text: a bare array of objects, or {@code {"columns": [...], "rows": [...]}}. The header, given as line 1,
 * is what {@code columns} says and then the items of the objects in the order in which they first occur: programs leave out
 * what is empty, so that any object may lack any item. That takes one reading for the names before that for the rows.
 */
final class JsonRows implements RawRows {

    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_COLUMNS = 1024;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NUMBER * 10)
                    .maxNestingDepth(4)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final RowLimit limit;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<Integer, CellFault> faults = new HashMap<>();
    private boolean wrapped;
    private boolean headerGiven;
    private long line = 1;

    private JsonRows(InputStream content, Charset charset, FileLimits limits, List<String> names) throws IOException {
        parser = FACTORY.createParser(StrictText.open(content, charset));
        limit = new RowLimit(limits);
        names.forEach(this::place);
    }

    /** @param names what {@link #names} gave for the same content */
    static RawRows open(InputStream content, Charset charset, FileLimits limits, List<String> names)
            throws IOException {
        return new JsonRows(content, charset, limits, names);
    }

    /**
     * The names of all items, in the order in which they first occur.
     *
     * @throws FilesException when the text cannot be read to its end
     */
    static List<String> names(InputStream content, Charset charset) throws IOException {
        try (JsonRows rows = new JsonRows(content, charset, FileLimits.USUAL, List.of())) {
            rows.readAll();
            return List.copyOf(rows.columns.keySet());
        }
    }

    private void readAll() throws IOException {
        try {
            openRows();
            while (readRow() != null) {
                continue;
            }
        } catch (JsonProcessingException broken) {
            throw broken();
        } catch (IOException failure) {
            throw StrictText.told(failure);
        }
    }

    /** The place of an item; ends of lines would part names where they are kept. */
    private int place(String name) {
        Integer known = columns.get(name);
        if (known != null) {
            return known;
        }
        require(columns.size() < MOST_COLUMNS && name.indexOf('\n') < 0);
        columns.put(name, columns.size());
        return columns.size() - 1;
    }

    @Override
    public RawRow next() {
        try {
            return headerGiven ? row() : header();
        } catch (JsonProcessingException broken) {
            throw broken();
        } catch (IOException failure) {
            throw StrictText.told(failure);
        }
    }

    private FilesException broken() {
        return new FilesException(FilesError.JSON_BROKEN, line);
    }

    private RawRow header() throws IOException {
        openRows();
        headerGiven = true;
        if (columns.isEmpty()) {
            return null;
        }
        return limit.count(new RawRow(1, List.copyOf(columns.keySet())));
    }

    private void openRows() throws IOException {
        JsonToken first = parser.nextToken();
        wrapped = first == JsonToken.START_OBJECT;
        if (wrapped) {
            String name = parser.nextFieldName();
            if ("columns".equals(name)) {
                readColumns();
                name = parser.nextFieldName();
            }
            require("rows".equals(name));
            first = parser.nextToken();
        }
        require(first == JsonToken.START_ARRAY);
    }

    private void readColumns() throws IOException {
        require(parser.nextToken() == JsonToken.START_ARRAY);
        Set<String> named = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.VALUE_STRING);
            require(named.add(parser.getText()));
            place(parser.getText());
        }
    }

    private RawRow row() throws IOException {
        RawRow row = readRow();
        return row == null ? null : limit.count(row);
    }

    /** The next object that says anything; null at the end, which must be the end of the text too. */
    private RawRow readRow() throws IOException {
        while (parser.currentToken() != null) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                requireEnd();
                return null;
            }
            line++;
            require(token == JsonToken.START_OBJECT);
            List<String> values = readObject();
            if (!RawRow.saysNothing(values)) {
                return new RawRow(line, values, faults);
            }
        }
        return null;
    }

    private void requireEnd() throws IOException {
        require(!wrapped || parser.nextToken() == JsonToken.END_OBJECT);
        require(parser.nextToken() == null);
    }

    private List<String> readObject() throws IOException {
        List<String> values = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        faults.clear();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int place = place(name);
            String value = value(place);
            while (values.size() <= place) {
                values.add("");
            }
            values.set(place, value);
        }
        require(parser.currentToken() == JsonToken.END_OBJECT);
        return values;
    }

    /**
     * A number that programs keep as one has lost its last digits when it has too many, however many are written here; as a text it shows
     * that, too.
     */
    private String value(int place) throws IOException {
        JsonToken token = parser.nextToken();
        require(token != null && token.isScalarValue());
        if (token.isNumeric()) {
            if (CellText.hasLostDigits(parser.getText())) {
                faults.put(place, CellFault.DIGITS_LOST);
            }
            return CellText.number(parser.getText());
        }
        if (token.isBoolean()) {
            faults.put(place, CellFault.TRUTH_VALUE);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        if (CutNumbers.isLost(text)) {
            faults.put(place, CellFault.DIGITS_LOST);
        }
        return text;
    }

    private void require(boolean condition) {
        if (!condition) {
            throw broken();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
