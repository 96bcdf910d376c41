package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.text.TableLine;

/**
 * A short list that an officer hands in for one act, as a file or pasted. Each line keeps the place where people find it, so that what
 * is wrong with it can be told there.
 */
public final class ShortTable {

    /** The largest file, in bytes. */
    public static final long LARGEST = 2L * 1024 * 1024;

    /** Between cells: tabs, commas and semicolons, as they are typed in both languages. */
    private static final String BETWEEN = "[\\t,;\uFF0C\uFF1B]";

    private static final int NO_DAYS = -1;

    private ShortTable() {}

    /**
     * The lines of a CSV file or workbook, read by the guarded reader of all files.
     *
     * @throws FilesException when it is unsafe, broken or has more than {@code most} rows, a cell is damaged, or something of the
     *     file would stay unread or unseen
     */
    public static List<TableLine> ofFile(String name, InputStream content, int most) {
        return ofFile(name, content, most, NO_DAYS);
    }

    /**
     * The same of lines with a column of days, which spreadsheets write as they like.
     *
     * @param days its place from 0
     */
    public static List<TableLine> ofFile(String name, InputStream content, int most, int days) {
        FileLimits limits = new FileLimits(LARGEST, LARGEST, most + 1);
        List<TableLine> lines = new ArrayList<>();
        try (SpooledFile file = SpooledFile.receive(content, Objects.requireNonNullElse(name, ""), limits);
                RawRows rows = file.rows(limits)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                add(lines, row, most, days);
            }
            WholeTable.demand(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /**
     * The lines of what was pasted.
     *
     * @throws FilesException when they are more than {@code most}, or a cell is damaged
     */
    public static List<TableLine> ofText(String text, int most) {
        return ofText(text, most, NO_DAYS);
    }

    /**
     * The same of lines with a column of days.
     *
     * @param days its place from 0
     */
    public static List<TableLine> ofText(String text, int most, int days) {
        List<TableLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : Objects.requireNonNullElse(text, "").lines().toList()) {
            number++;
            List<String> cells = Arrays.asList(line.split(BETWEEN, -1));
            add(lines, new RawRow(number, cells, CutNumbers.faultsByThemselves(cells)), most, days);
        }
        return lines;
    }

    /** Lines that say nothing are left out, and so is a first one that names columns. */
    private static void add(List<TableLine> lines, RawRow row, int most, int days) {
        List<String> said = row.allSaid(days);
        boolean nothing = said.stream().allMatch(String::isEmpty);
        boolean header = lines.isEmpty() && WholeTable.isHeader(said);
        if (nothing || header) {
            return;
        }
        if (lines.size() == most) {
            throw new FilesException(FilesError.TOO_MANY_ROWS, most);
        }
        lines.add(new TableLine(Math.toIntExact(row.line()), said));
    }
}
