package org.creditportal.benchmarks.load;

import org.creditportal.benchmarks.harness.Stopwatch;

/** The fastest that the database offers to a client: {@code LOAD DATA LOCAL INFILE} of ready rows. */
final class LoadData {

    private final RecordTables tables;

    LoadData(RecordTables tables) {
        this.tables = tables;
    }

    double seconds(Export export) {
        tables.createCopies(export.tables());
        Stopwatch watch = new Stopwatch();
        export.files()
                .forEach((table, file) -> tables.run(connection -> {
                    RecordTables.execute(
                            connection,
                            "LOAD DATA LOCAL INFILE '" + file + "' INTO TABLE " + table.copy()
                                    + " CHARACTER SET utf8mb4 (" + table.columnList() + ")");
                    return null;
                }));
        double seconds = watch.seconds();
        tables.requireCopies(export.tables(), export.rows());
        return seconds;
    }
}
