package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/**
 * The merged cells of a sheet, as its rows go by. Only the first cell of those keeps the value; for which of the others it was meant,
 * nobody can tell but who merged them. A workbook tells of them behind its rows, so that the sheet is searched for them first
 * ({@link MergedCellsSearch}).
 */
final class MergedCells {

    static final MergedCells NONE = new MergedCells(new long[0]);

    /** Values further to the right are read from no row. */
    private static final int MOST_COLUMNS = 1024;

    private static final Pattern AREA =
            Pattern.compile("\\bref=[\"']\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?[\"']");
    private static final int COLUMN_BITS = 11;
    private static final int ROW_BITS = 21;

    /** One a number, so that many take little room: first row, last row, first column, last column, in the order of first rows. */
    private final long[] areas;

    private final BitSet covered = new BitSet();
    private final Area[] over = new Area[MOST_COLUMNS + 1];
    private int next;

    private MergedCells(long[] areas) {
        this.areas = areas;
    }

    static MergedCells of(InputStream part) throws IOException {
        long[] found = new long[16];
        int count = 0;
        MergedCellsSearch search = new MergedCellsSearch(part);
        for (String tag = search.next(); tag != null; tag = search.next()) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = area(tag);
        }
        if (count == 0) {
            return NONE;
        }
        long[] areas = Arrays.copyOf(found, count);
        Arrays.sort(areas);
        return new MergedCells(areas);
    }

    private static long area(String tag) {
        Matcher area = AREA.matcher(tag);
        if (!area.find()) {
            throw ZipContent.broken();
        }
        boolean one = area.group(3) == null;
        int firstRow = row(area.group(2));
        int lastRow = one ? firstRow : row(area.group(4));
        int firstColumn = column(area.group(1));
        int lastColumn = one ? firstColumn : column(area.group(3));
        return (((long) firstRow << ROW_BITS | lastRow) << COLUMN_BITS | firstColumn) << COLUMN_BITS | lastColumn;
    }

    private static int row(String figures) {
        int row = Integer.parseInt(figures);
        if (row < 1 || row > XmlBytes.MOST_ROWS) {
            throw ZipContent.broken();
        }
        return row - 1;
    }

    /** All columns from which nothing is read are one. */
    private static int column(String letters) {
        return Math.min(MOST_COLUMNS + 1, SheetRows.column(letters));
    }

    /**
     * Tells of a row which of its cells lie under a merged one, in the order of the rows. One that says the same is as good as any, and
     * where nothing was said nothing is lost.
     *
     * @param line from 1
     */
    void tell(int line, List<String> values, Map<Integer, CellFault> faults) {
        if (next == areas.length && covered.isEmpty()) {
            return;
        }
        for (int column = covered.nextSetBit(0); column >= 0; column = covered.nextSetBit(column + 1)) {
            if (over[column].lastRow < line) {
                covered.clear(column);
            } else {
                tell(column, over[column].said, values, faults);
            }
        }
        while (next < areas.length && firstRow(areas[next]) <= line) {
            if (firstRow(areas[next]) == line) {
                begin(areas[next], values, faults);
            }
            next++;
        }
    }

    private static int firstRow(long area) {
        return (int) (area >>> ROW_BITS + 2 * COLUMN_BITS) + 1;
    }

    private void begin(long area, List<String> values, Map<Integer, CellFault> faults) {
        int lastRow = (int) (area >>> 2 * COLUMN_BITS & (1 << ROW_BITS) - 1) + 1;
        int first = (int) (area >>> COLUMN_BITS & (1 << COLUMN_BITS) - 1);
        int last = (int) (area & (1 << COLUMN_BITS) - 1);
        String said = said(values, first);
        if (Invisible.isBlank(said)) {
            return;
        }
        Area begun = new Area(lastRow, said);
        for (int column = first; column <= Math.min(MOST_COLUMNS, last); column++) {
            if (covered.get(column)) {
                // No spreadsheet merges a cell twice.
                throw ZipContent.broken();
            }
            over[column] = begun;
            covered.set(column);
            tell(column, said, values, faults);
        }
    }

    private static void tell(int column, String said, List<String> values, Map<Integer, CellFault> faults) {
        if (!said.equals(said(values, column))) {
            faults.put(column - 1, CellFault.MERGED);
        }
    }

    private static String said(List<String> values, int column) {
        return column <= values.size() ? values.get(column - 1) : "";
    }

    private record Area(int lastRow, String said) {}
}
