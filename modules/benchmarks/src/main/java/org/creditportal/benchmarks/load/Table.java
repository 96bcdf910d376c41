package org.creditportal.benchmarks.load;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows are loaded again elsewhere.
 *
 * @param name the portal's table
 * @param columns without generated ones
 */
record Table(String name, List<Column> columns) {

    /**
     * A column.
     *
     * @param type the database's word for the type, without length
     * @param key whether it is in the primary key
     */
    record Column(String name, String type, boolean key) {}

    /** The empty table of the same columns and indexes that candidates fill. */
    String copy() {
        return "bench_" + name;
    }

    /** Names of all columns, as SQL lists them. */
    String columnList() {
        return columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
    }
}
