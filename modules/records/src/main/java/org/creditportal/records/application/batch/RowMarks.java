package org.creditportal.records.application.batch;

import java.util.Arrays;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.domain.batch.RowCounts;

/** The rows of one file with their lines and results, and how many have each: five bytes a row. */
final class RowMarks {

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final RowResult[] RESULTS = RowResult.values();

    private int[] lines = new int[FIRST_CAPACITY];
    private byte[] results = new byte[FIRST_CAPACITY];
    private final int[] counts = new int[RESULTS.length];
    private int rows;

    /** Takes the next row; returns its place in the file, from 1. */
    int add(long line) {
        rows++;
        if (rows >= lines.length) {
            lines = Arrays.copyOf(lines, rows * 2);
            results = Arrays.copyOf(results, rows * 2);
        }
        lines[rows] = Math.toIntExact(line);
        return rows;
    }

    /** Gives a row its first result, or another one. */
    void set(int row, RowResult result) {
        if (results[row] != 0) {
            counts[results[row] - 1]--;
        }
        results[row] = (byte) (result.ordinal() + 1);
        counts[result.ordinal()]++;
    }

    boolean isBad(int row) {
        return results[row] == RowResult.BAD.ordinal() + 1;
    }

    /** The row's line in the file. */
    long line(int row) {
        return lines[row];
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    RowCounts counts(int errors) {
        return new RowCounts(
                counts[RowResult.GOOD.ordinal()],
                counts[RowResult.CORRECTION.ordinal()],
                counts[RowResult.DUPLICATE.ordinal()],
                counts[RowResult.BAD.ordinal()],
                errors);
    }
}
