package org.creditportal.benchmarks.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads as the portal's import does. For now with the library alone that the import's reader is built on. */
final class PortalReading {

    private PortalReading() {}

    static Contents read(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            long rowCount = 0;
            long values = 0;
            long characters = 0;
            for (Iterator<Row> iterator = rows.iterator(); iterator.hasNext(); ) {
                rowCount++;
                for (Cell cell : iterator.next()) {
                    if (cell != null && cell.getType() != CellType.EMPTY) {
                        values++;
                        characters += cell.getType() == CellType.STRING
                                ? cell.asString().length()
                                : 0;
                    }
                }
            }
            return new Contents(rowCount, values, characters);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
