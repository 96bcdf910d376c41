package org.creditportal.files.write;

/** Text on its way into a file that people open with a spreadsheet program. */
public final class SpreadsheetText {

    /** Also the full-width forms, which Excel takes for the plain ones in East Asian settings. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Signs that no honest cell begins with. */
    private static final String CONTROL_STARTS = "\t\r\n";

    /** Of longer numbers spreadsheets keep the first figures and write zeros for the others, into the file too when it is stored. */
    private static final int MOST_FIGURES = 15;

    private SpreadsheetText() {}

    /**
     * The text as it may stand in a CSV file: what a spreadsheet would run as a formula, and a number that it would cut, get an
     * apostrophe in front, which every import of the portal takes off again. The one writer of CSV exports calls this for every
     * cell; the text on record stays as it was given. A workbook needs it not, because there a cell says itself that it is text.
     */
    public static String neutralise(String value) {
        return startsFormula(value) || isCut(value) ? "'" + value : value;
    }

    private static boolean isCut(String value) {
        if (value.length() <= MOST_FIGURES) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a spreadsheet program that opens a CSV file would run the text as a formula, blanks before it or not. */
    public static boolean startsFormula(String value) {
        if (value.isEmpty()) {
            return false;
        }
        if (CONTROL_STARTS.indexOf(value.charAt(0)) >= 0) {
            return true;
        }
        return value.codePoints()
                .filter(sign -> !isBlank(sign))
                .limit(1)
                .anyMatch(sign -> FORMULA_STARTS.indexOf(sign) >= 0);
    }

    /** Blanks that are seen and those that are not: no-break space, byte order mark, zero-width signs. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
