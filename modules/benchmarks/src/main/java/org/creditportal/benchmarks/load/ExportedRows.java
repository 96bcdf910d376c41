package org.creditportal.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the rows of an exported table: values parted by tabs, {@code \} before what would be mistaken, {@code \N} for null. */
final class ExportedRows implements AutoCloseable {

    private static final int END = -1;

    private final BufferedReader reader;
    private final int columns;
    private final StringBuilder value = new StringBuilder();

    ExportedRows(Path file, int columns) {
        try {
            this.reader = Files.newBufferedReader(file);
            this.columns = columns;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next row's values; null after the last. */
    String[] next() {
        try {
            reader.mark(1);
            if (reader.read() == END) {
                return null;
            }
            reader.reset();
            String[] row = new String[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = value();
            }
            return row;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads up to and with the tab or line end behind it. */
    private String value() throws IOException {
        value.setLength(0);
        boolean absent = false;
        for (int character = reader.read(); character != '\t' && character != '\n'; character = reader.read()) {
            if (character == END) {
                throw new IOException("The file ends within a row");
            }
            if (character == '\\') {
                int escaped = reader.read();
                absent = escaped == 'N';
                value.append((char) (escaped == '0' ? 0 : escaped));
            } else {
                value.append((char) character);
            }
        }
        return absent ? null : value.toString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
