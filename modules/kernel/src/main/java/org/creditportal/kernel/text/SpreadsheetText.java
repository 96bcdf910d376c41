package org.creditportal.kernel.text;

/** Text on its way into a file that people open with a spreadsheet program. */
public final class SpreadsheetText {

    /** Also the full-width forms, which Excel takes for the plain ones in East Asian settings. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /**
     * The text as it may stand in a CSV file: what a spreadsheet would run as a formula gets an apostrophe in front. Every
     * CSV export calls this for every cell; the text on record stays as it was given. A workbook needs it not, because
     * there a cell says itself that it is text.
     */
    public static String neutralise(String value) {
        return startsFormula(value) ? "'" + value : value;
    }

    /** Whether a spreadsheet program that opens a CSV file would run the text as a formula. */
    public static boolean startsFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }
}
