package org.creditportal.records.application.file;

import java.io.Closeable;
import org.creditportal.records.api.RecordsException;

/** The rows of a file, one after the other; rows that say nothing are left out. Not for use by several threads. */
public interface RawRows extends Closeable {

    /**
     * The next row, or null at the end.
     *
     * @throws RecordsException when the file cannot be read further or has too many rows
     */
    RawRow next();
}
