package org.creditportal.files.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an XLSX workbook while its rows come. Every cell is text, so that long digits keep their digits and no
 * content is ever run as a formula; what a cell cannot hold (beyond 32,767 characters) is cut off. Past the last row a sheet can have, a further sheet goes on under the same header.
 */
public final class WorkbookTable implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int ROWS_AT_ONCE = 500;
    /** Comments are held until the end, and Excel grows slow with them; faults beyond are only coloured. */
    private static final int MOST_NOTES = 10_000;

    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private static final double WIDTH = 18;
    private static final String TEXT = "@";
    private static final String FAULTY = "FFC7CE";
    private static final String HEADER = "E7E6E6";

    private final OutputStream target;
    private final Workbook workbook;
    private final String name;
    private List<String> header = List.of();
    private Worksheet sheet;
    private int sheets;
    private int next;
    private int notes;

    /**
     * Begins a workbook.
     *
     * @param target closed with the workbook
     * @param sheetName at most 28 characters, none of {@code \ / ? * [ ] :}
     */
    public WorkbookTable(OutputStream target, String sheetName) {
        this.target = target;
        workbook = new Workbook(target, "CreditPortal", "1.0");
        name = sheetName;
        openSheet();
    }

    private void openSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        next = 0;
    }

    /** Writes the header, which stays in sight. */
    @Override
    public void header(List<String> titles) {
        header = List.copyOf(titles);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            write(column, header.get(column));
            sheet.style(next, column).bold().fillColor(HEADER).format(TEXT).set();
        }
        ended();
    }

    /**
     * Writes an empty form instead of a table: a header whose cells are explained by comments, over columns that take all that
     * is typed for text, so that long digits keep their digits.
     *
     * @param notes by column
     */
    public void form(List<String> titles, List<String> notes) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.style(column).format(TEXT).set();
            sheet.comment(next, column, notes.get(column));
        }
        header(titles);
    }

    @Override
    public void row(List<String> values) {
        row(values, Map.of());
    }

    /**
     * Writes a row with its faults: the cells turn red and say why in a comment.
     *
     * @param notes what is wrong, by column counted from 0
     */
    public void row(List<String> values, Map<Integer, String> notes) {
        if (next == MOST_ROWS) {
            goOn();
        }
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column));
            sheet.style(next, column).format(TEXT).set();
        }
        notes.forEach(this::mark);
        ended();
    }

    private void write(int column, String value) {
        if (value != null && !value.isEmpty()) {
            sheet.inlineString(next, column, value.substring(0, Math.min(LONGEST_TEXT, value.length())));
        }
    }

    private void mark(int column, String note) {
        sheet.style(next, column).fillColor(FAULTY).format(TEXT).set();
        if (notes++ < MOST_NOTES) {
            sheet.comment(next, column, note);
        }
    }

    private void goOn() {
        try {
            sheet.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        openSheet();
        header(header);
    }

    private void ended() {
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Ends the workbook; without it the file cannot be opened. */
    @Override
    public void close() throws IOException {
        try (target) {
            workbook.finish();
        }
    }
}
