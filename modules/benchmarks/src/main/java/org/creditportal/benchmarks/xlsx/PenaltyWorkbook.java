package org.creditportal.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.creditportal.benchmarks.penalty.Penalties;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Penalties as a workbook like Excel's own: texts in the table of shared strings, dates and amounts as formatted numbers,
 * nothing in empty cells.
 */
final class PenaltyWorkbook {

    private static final int ROWS_AT_ONCE = 1000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private PenaltyWorkbook() {}

    /** Writes it into the folder; returns the file. */
    static Path write(Penalties penalties, Path folder) {
        Path file = folder.resolve("penalties-" + penalties.rows() + ".xlsx");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "bench", "1.0")) {
                fill(workbook.newWorksheet("penalties"), penalties);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Worksheet sheet, Penalties penalties) throws IOException {
        List<String> header = penalties.header();
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
        }
        for (int row = 1; row <= penalties.rows(); row++) {
            List<String> values = penalties.row(row - 1);
            for (int column = 0; column < values.size(); column++) {
                cell(sheet, row, column, values.get(column));
            }
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String value) {
        if (value.matches("\\d{4}/\\d{2}/\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(value, DATE));
            sheet.style(row, column).format("yyyy/mm/dd").set();
        } else if (value.matches("\\d+\\.\\d")) {
            sheet.value(row, column, Double.parseDouble(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, value);
        }
    }
}
