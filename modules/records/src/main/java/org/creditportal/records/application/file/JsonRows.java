package org.creditportal.records.application.file;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * The rows of a JSON text: a bare array of objects, or {@code {"columns": [...], "rows": [...]}}. The header, given as line 1,
 * is what {@code columns} says and then the items of the first object; a later object may lack items but not bring new ones.
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
    private boolean wrapped;
    private boolean headerGiven;
    private RawRow waiting;
    private long line = 1;

    private JsonRows(InputStream content, Charset charset, FileLimits limits) throws IOException {
        parser = FACTORY.createParser(StrictText.open(content, charset));
        limit = new RowLimit(limits);
    }

    static RawRows open(InputStream content, Charset charset, FileLimits limits) throws IOException {
        return new JsonRows(content, charset, limits);
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

    private RecordsException broken() {
        return new RecordsException(RecordsError.FILE_BROKEN, line);
    }

    private RawRow header() throws IOException {
        openRows();
        headerGiven = true;
        waiting = readRow();
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
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.VALUE_STRING);
            require(columns.putIfAbsent(parser.getText(), columns.size()) == null);
            require(columns.size() <= MOST_COLUMNS);
        }
    }

    private RawRow row() throws IOException {
        RawRow row = waiting != null ? waiting : readRow();
        waiting = null;
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
                return new RawRow(line, values);
            }
        }
        return null;
    }

    private void requireEnd() throws IOException {
        require(!wrapped || parser.nextToken() == JsonToken.END_OBJECT);
        require(parser.nextToken() == null);
    }

    private List<String> readObject() throws IOException {
        boolean first = line == 2;
        String[] values = new String[first ? MOST_COLUMNS : columns.size()];
        Arrays.fill(values, "");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (first) {
                columns.putIfAbsent(name, columns.size());
            }
            Integer column = columns.get(name);
            require(column != null && column < MOST_COLUMNS);
            values[column] = value();
        }
        require(parser.currentToken() == JsonToken.END_OBJECT);
        return new ArrayList<>(Arrays.asList(values).subList(0, columns.size()));
    }

    private String value() throws IOException {
        JsonToken token = parser.nextToken();
        require(token != null && token.isScalarValue());
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
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
