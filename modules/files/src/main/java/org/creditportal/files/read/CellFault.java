package org.creditportal.files.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a spreadsheet did to a value before it came here, so that nobody can tell any more what was meant. */
public enum CellFault {
    /** The cell shows the error of a formula, or its formula was never computed. */
    FORMULA_ERROR,
    /** The value was kept as a number and has more digits than numbers keep, so that the last ones are made up. */
    DIGITS_LOST,
    /** The cell is a day or time, as spreadsheets make of 1-2; what was typed is lost. No fault where a day is meant. */
    MADE_A_DAY,
    /** The cell is a day, and shows no year or no day of the month, so that nobody saw the one that is stored. */
    PART_OF_DAY_SHOWN,
    /** Beside the value, the cell's format shows letters, figures or zeros. No fault where an amount or a day is meant. */
    MORE_SHOWN,
    /** The cell's format shows a number in yuan, or as a part or a multiple of itself. */
    OTHER_UNIT_SHOWN,
    /** The cell's format shows a number as an amount of another currency than renminbi, or another column of the row says so. */
    FOREIGN_CURRENCY_SHOWN,
    /** The cell is true or false, which spreadsheets make of words. */
    TRUTH_VALUE,
    /** The text holds marks that turn it round, so that it says one thing and shows another. */
    TURNED_ROUND,
    /** A line goes through the value or a part of it, by which people take it back; nobody can tell what holds now. */
    STRUCK_OUT,
    /** The cell lies under a merged one, whose value stands in its first cell alone. */
    MERGED;

    private static final Pattern ERROR_WORD =
            Pattern.compile("#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!"
                    + "|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|ERROR!)|^#{2,}$");

    /** Spreadsheets write errors in the language of their user, always between these signs; those without a last one are listed. */
    private static final Pattern FOREIGN_ERROR =
            Pattern.compile("#\u00A1?[\\p{L}\\p{M}/0-9. ]{1,20}[!?]|#(?:NV|N/D|NA|YOK|NULL|REF|VALUE|\u041D/\u0414)");

    private static final String PLACE = "\\$?[A-Z]{1,3}\\$?[0-9]{1,7}(?::\\$?[A-Z]{1,3}\\$?[0-9]{1,7})?";

    private static final String TERM =
            "(?:(?:[^-=&\"+*/^!]{1,64}!)?" + PLACE + "|\"[^\"]*\"|[A-Z][A-Z0-9.]{0,30}\\([^()]*\\))";

    /** The text of a formula that nothing computed: a reference or a function, alone or reckoned with others, texts and numbers. */
    private static final Pattern UNCOMPUTED = Pattern.compile("=[-+]?(?:[^=]{1,64}!)?" + PLACE
            + "|=[-+]?[A-Z][A-Z0-9.]{0,30}\\(.*\\)"
            + "|=[-+]?" + TERM + "(?:[-+*/^&](?:" + TERM + "|[0-9.]{1,20})){1,20}");

    /** As LibreOffice writes its own errors. */
    private static final Pattern NUMBERED_ERROR = Pattern.compile("(?:ERR|\u9519\u8BEF):\\s*[0-9]{3}");

    /**
     * A number as spreadsheets write it into text files when it has too many digits for the cell, and programs without the plus.
     * Codes may have an E between figures, and no point.
     */
    private static final Pattern SCIENTIFIC =
            Pattern.compile("[-+]?[0-9](?:(?:[.,][0-9]+)? ?[eE] ?\\+[0-9]{1,3}|[.,][0-9]+ ?[eE][0-9]{1,3})");

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int SHORTEST_SCIENTIFIC = 4;
    private static final int LONGEST_SCIENTIFIC = 24;

    /** The fault that the text itself shows, in whatever format it came; {@code null} when it shows none. */
    public static CellFault shownBy(String value) {
        if (value.isEmpty()) {
            return null;
        }
        char first = value.charAt(0);
        if (first == '=' || first == '\uFF1D') {
            String folded = halfWidth(value).toUpperCase(Locale.ROOT);
            return UNCOMPUTED.matcher(folded).matches() ? FORMULA_ERROR : null;
        }
        if (value.indexOf('#') >= 0
                || value.indexOf('\uFF03') >= 0
                || first == 'E'
                || first == 'e'
                || first == '\uFF25'
                || first == '\u9519') {
            String folded = halfWidth(value).toUpperCase(Locale.ROOT);
            return ERROR_WORD.matcher(folded).find()
                            || FOREIGN_ERROR.matcher(folded).matches()
                            || NUMBERED_ERROR.matcher(folded).matches()
                    ? FORMULA_ERROR
                    : null;
        }
        boolean mayBeNumber = value.length() >= SHORTEST_SCIENTIFIC
                && value.length() <= LONGEST_SCIENTIFIC
                && (isFigureOrSign(first) || first >= FULL_WIDTH_FIRST)
                && hasExponent(value);
        return mayBeNumber && SCIENTIFIC.matcher(halfWidth(value)).matches() ? DIGITS_LOST : null;
    }

    private static boolean isFigureOrSign(char character) {
        return character >= '0' && character <= '9' || character == '-' || character == '+';
    }

    private static boolean hasExponent(String value) {
        for (int i = 1; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == 'E' || character == 'e' || character == '\uFF25' || character == '\uFF45') {
                return true;
            }
        }
        return false;
    }

    private static String halfWidth(String value) {
        char[] folded = value.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] >= FULL_WIDTH_FIRST && folded[i] <= FULL_WIDTH_LAST) {
                folded[i] -= FULL_WIDTH_OFFSET;
            }
        }
        return new String(folded);
    }
}
