package org.creditportal.files.write;

import java.io.Closeable;
import java.util.List;

/**
 * Writes a table into a file while its rows come. What stands in a cell is never run by the program that opens the file. A
 * failure to write is thrown as {@link java.io.UncheckedIOException}, because rows mostly come out of lambdas.
 */
public interface TableWriter extends Closeable {

    /** Writes the header; before any row, and once. */
    void header(List<String> titles);

    /** Writes a row; null is an empty cell. */
    void row(List<String> cells);
}
