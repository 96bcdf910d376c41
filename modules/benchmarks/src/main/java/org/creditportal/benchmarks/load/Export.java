package org.creditportal.benchmarks.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the portal had put on record, as files: what the other candidates load. */
record Export(Map<Table, Path> files, long rows) {

    /** The records. */
    static Export of(RecordTables tables, Path folder, long rows) {
        Map<Table, Path> files = new LinkedHashMap<>();
        tables.tables().forEach(table -> files.put(table, tables.export(table, folder)));
        return new Export(files, rows);
    }

    /** What came with them: one export a table, because each has another number of rows. */
    static List<Export> ofSubjects(RecordTables tables, Path folder, Map<String, Long> rows) {
        return tables.subjectTables().stream()
                .map(table -> new Export(Map.of(table, tables.export(table, folder)), rows.get(table.name())))
                .toList();
    }

    List<Table> tables() {
        return List.copyOf(files.keySet());
    }

    /** Opens the rows of a table. */
    ExportedRows open(Table table) {
        return new ExportedRows(files.get(table), table.columns().size());
    }
}
