package org.creditportal.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.text.Invisible;

/** The rows of one sheet as texts; a formula gives the value that was stored with it. */
final class SheetRows implements Closeable {

    private static final int MOST_COLUMNS = 16_384;
    /** No template has near as many; one value far to the right would otherwise make every row long. */
    private static final int MOST_VALUES = 1024;

    private static final int LONGEST_ROW = 1024 * 1024;
    private static final int LETTERS = 26;
    /** What is told of a formula whose result no program stored; a spreadsheet computes it, and stores it with the file. */
    private static final String NOT_COMPUTED = "#N/A";

    private static final int LONGEST_COLUMN = 4;

    private final XmlCursor xml;
    private final SheetLook look;
    private final MergedCells merged;
    private final StringBuilder buffer = new StringBuilder();
    private final Map<Integer, CellFault> faults = new HashMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int line;
    private int column;
    private int rowLength;
    private boolean computed;
    private boolean struckOut;

    SheetRows(InputStream part, SheetLook look, MergedCells merged) {
        this.xml = new XmlCursor(part);
        this.look = look;
        this.merged = merged;
    }

    /** The next row that says anything, or null. */
    RawRow next() {
        while (xml.advance() && !xml.isEnd("sheetData")) {
            if (xml.isStart("col") && isHidden("width")) {
                hideColumns(xml.attribute("min"), xml.attribute("max"));
            }
            if (xml.isStart("row")) {
                String stated = xml.attribute("r");
                line = place(stated == null ? line + 1 : number(stated), XmlBytes.MOST_ROWS);
                boolean hidden = isHidden("ht");
                List<String> values = row();
                merged.tell(line, values, faults);
                if (!values.isEmpty()) {
                    if (hidden) {
                        hiddenRows.set(line);
                    }
                    return new RawRow(line, values, faults);
                }
            }
        }
        return null;
    }

    /** Whether the present row or column is hidden, or has no size. */
    private boolean isHidden(String size) {
        String flag = xml.attribute("hidden");
        return "1".equals(flag) || "true".equals(flag) || "0".equals(xml.attribute(size));
    }

    private void hideColumns(String first, String last) {
        if (first != null && last != null) {
            int from = place(number(first), MOST_COLUMNS);
            hiddenColumns.set(from - 1, Math.max(from, place(number(last), MOST_COLUMNS)));
        }
    }

    /** Lines of the rows that were read and that nobody sees in the sheet. */
    BitSet hiddenRows() {
        return hiddenRows;
    }

    /** Places from 0 of the columns that nobody sees in the sheet. */
    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    private int place(int place, int highest) {
        if (place < 1 || place > highest) {
            throw broken();
        }
        return place;
    }

    private int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw broken();
        }
    }

    private FilesException broken() {
        return new FilesException(FilesError.CELL_BROKEN, cell());
    }

    /** The address of the present cell. */
    private String cell() {
        return Places.column(Math.max(0, column - 1)) + Math.max(1, line);
    }

    private List<String> row() {
        List<String> values = new ArrayList<>();
        column = 0;
        rowLength = 0;
        faults.clear();
        while (xml.advance() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String address = xml.attribute("r");
                column = place(address == null ? column + 1 : column(address), MOST_COLUMNS);
                String style = xml.attribute("s");
                put(values, seen(cell(xml.attribute("t"), style), style));
            }
        }
        return values;
    }

    /** The column of an address such as AB12, counted from 1; 0 or far too high when it is none. */
    static int column(String address) {
        int number = 0;
        for (int at = 0; at < Math.min(LONGEST_COLUMN, address.length()); at++) {
            char letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            number = number * LETTERS + letter - 'A' + 1;
        }
        return number;
    }

    private void put(List<String> values, String value) {
        if (Invisible.isBlank(value)) {
            return;
        }
        rowLength += value.length();
        if (column > MOST_VALUES || rowLength > LONGEST_ROW) {
            throw new FilesException(FilesError.CELL_TOO_FAR, cell());
        }
        while (values.size() < column) {
            values.add("");
        }
        values.set(column - 1, value);
    }

    private String cell(String type, String style) {
        buffer.setLength(0);
        computed = false;
        struckOut = false;
        boolean stored = false;
        while (xml.advance() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                computed = true;
            } else if (xml.isStart("v")) {
                stored = true;
                buffer.setLength(0);
                xml.text(buffer, CellText.LONGEST);
            } else if (xml.isStart("is")) {
                struckOut |= CellText.readRich(xml, "is", buffer);
            }
        }
        if (computed && !isComputed(stored, type)) {
            return faulty(NOT_COMPUTED, CellFault.FORMULA_ERROR);
        }
        return buffer.length() == 0 ? "" : text(buffer.toString(), type == null ? "n" : type, style);
    }

    /** An empty result is one where it is stored as a text; of a number there is always a figure. */
    private boolean isComputed(boolean stored, String type) {
        return stored && !look.uncomputed() && (buffer.length() > 0 || "str".equals(type));
    }

    /** Whatever else is wrong with a value, nobody may take it for granted when a line goes through it. */
    private String seen(String value, String style) {
        boolean line = struckOut || look.formats().strikesOut(style);
        return line && !Invisible.isBlank(value) ? faulty(value, CellFault.STRUCK_OUT) : value;
    }

    private String text(String value, String type, String style) {
        return switch (type) {
            case "s" -> text(shared(value), style);
            case "b" -> faulty(CellText.truth(value), CellFault.TRUTH_VALUE);
            case "n" -> number(value, look.formats().of(style));
            case "d" ->
                faulty(
                        value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value,
                        CellFault.MADE_A_DAY);
            case "str", "inlineStr" -> text(written(CellText.unescape(value)), style);
            case "e" -> faulty(value, CellFault.FORMULA_ERROR);
            default -> throw broken();
        };
    }

    /** A formula that writes a long number as text writes the digits that were left of it. */
    private String written(String value) {
        return computed && CutNumbers.isLost(value) ? faulty(value, CellFault.DIGITS_LOST) : value;
    }

    private String text(String value, String style) {
        return look.formats().of(style).addsToTexts() ? faulty(value, CellFault.MORE_SHOWN) : value;
    }

    /** Numbers that stand for no day may have the style of one: so does a whole column, a long number in it too. */
    private String number(String value, ShownAs shown) {
        String day = shown.date() ? CellFormats.date(value, look.from1904()) : null;
        if (day != null) {
            return faulty(day, shown.wholeDay() || isTime(day) ? CellFault.MADE_A_DAY : CellFault.PART_OF_DAY_SHOWN);
        }
        String number = CellText.number(value);
        if (CellText.hasLostDigits(value)) {
            return faulty(number, CellFault.DIGITS_LOST);
        }
        if (shown.foreign()) {
            return faulty(number, CellFault.FOREIGN_CURRENCY_SHOWN);
        }
        if (shown.otherUnit()) {
            return faulty(number, CellFault.OTHER_UNIT_SHOWN);
        }
        return shown.addsToNumbers() || shown.addsZeros(number) ? faulty(number, CellFault.MORE_SHOWN) : number;
    }

    private static boolean isTime(String day) {
        return day.indexOf('-') < 0;
    }

    private String faulty(String value, CellFault fault) {
        faults.put(column - 1, fault);
        return value;
    }

    private String shared(String index) {
        int place = number(index.strip());
        String text = look.texts().get(place);
        struckOut = look.texts().isStruckOut(place);
        if (text == null) {
            throw broken();
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
