package org.creditportal.site.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a CSV file (RFC 4180) that no spreadsheet will run. */
final class CsvLine {

    /** First characters by which spreadsheets know a formula, their full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvLine() {}

    /** The cells as one line with its line end; null is an empty cell. */
    static String of(Object... cells) {
        return Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : cell.toString())
                        .map(CsvLine::neutralise)
                        .map(CsvLine::quote)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A leading apostrophe makes a spreadsheet take the cell as text. */
    private static String neutralise(String cell) {
        String visible = cell.stripLeading();
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                || !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private static String quote(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
