package org.creditportal.benchmarks.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads with Apache POI's document model, which holds the whole workbook in memory. */
final class PoiReading {

    private PoiReading() {}

    static Contents read(Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            long rows = 0;
            long values = 0;
            for (Row row : workbook.getSheetAt(0)) {
                rows++;
                for (Cell cell : row) {
                    if (cell.getCellType() != CellType.BLANK) {
                        values += taken(cell);
                    }
                }
            }
            return new Contents(rows, values);
        } catch (IOException | InvalidFormatException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    /** Takes the value out, whatever it is; the import needs dates as dates. */
    /** One value, when it can be had: reading it is part of the work. */
    private static int taken(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue() == null ? 0 : 1;
        }
        Object value =
                DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() : cell.getNumericCellValue();
        return value == null ? 0 : 1;
    }
}
