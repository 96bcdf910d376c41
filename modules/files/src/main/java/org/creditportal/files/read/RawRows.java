package org.creditportal.files.read;

import java.io.Closeable;
import java.util.List;
import org.creditportal.files.error.FilesException;

/** The rows of a file, one after the other; rows that say nothing are left out. Not for use by several threads. */
public interface RawRows extends Closeable {

    /**
     * The next row of the present table, or null at its end.
     *
     * @throws FilesException when the file cannot be read further or has too many rows
     */
    RawRow next();

    /** Leaves the present table for the next one, from its first row; false when there is none. Only workbooks have several. */
    default boolean nextTable() {
        return false;
    }

    /** Name of the present table; empty where tables have none, and for one that only shows how another is filled in. */
    default String tableName() {
        return "";
    }

    /** What whoever sent the file should know of how it was read; complete once all rows were. */
    default List<FileNote> notes() {
        return List.of();
    }
}
