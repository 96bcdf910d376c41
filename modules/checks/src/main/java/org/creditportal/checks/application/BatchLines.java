package org.creditportal.checks.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.files.read.WholeTable;

/** Whom a check of many asks for: read from a file by the guarded reader of all files, and kept as text. */
final class BatchLines {

    private static final FileLimits LIMITS =
            new FileLimits(BatchChecks.LARGEST, BatchChecks.LARGEST, BatchChecks.MOST + 1);
    private static final String BETWEEN = "\t";

    private BatchLines() {}

    /** The rows of a file: code or number in the first column, name in the second; a first row that names columns is a header. */
    static List<AskedLine> read(String name, InputStream content) {
        List<AskedLine> lines = new ArrayList<>();
        try (SpooledFile file = SpooledFile.receive(content, name, LIMITS);
                RawRows rows = file.rows(LIMITS)) {
            boolean first = true;
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                List<String> cells = row.allSaid();
                boolean header = first && WholeTable.isHeader(cells);
                // A line with a name alone is told, never left out: nobody would miss the answer.
                if (!header && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(line(Math.toIntExact(row.line()), cells.get(0), cells.size() > 1 ? cells.get(1) : ""));
                }
                demandSize(lines.size());
                first = false;
            }
            WholeTable.demand(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    private static AskedLine line(int number, String identifier, String name) {
        return new AskedLine(number, identifier, name.isBlank() ? null : name.strip());
    }

    static void demandSize(int count) {
        if (count > BatchChecks.MOST) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, BatchChecks.MOST);
        }
    }

    /**
     * The first line that asks for each identifier, however it is written.
     *
     * @param told equal for identifiers that ask for the same
     */
    static Map<String, Integer> first(List<AskedLine> lines, UnaryOperator<String> told) {
        Map<String, Integer> first = new HashMap<>();
        lines.forEach(line -> first.putIfAbsent(told.apply(line.identifier()), line.line()));
        return first;
    }

    /** As text, a line each. */
    static String text(List<AskedLine> lines) {
        StringBuilder text = new StringBuilder();
        for (AskedLine line : lines) {
            text.append(line.line()).append(BETWEEN).append(line.identifier()).append(BETWEEN);
            text.append(line.name() == null ? "" : line.name().replaceAll("\\s+", " "))
                    .append('\n');
        }
        return text.toString();
    }

    /** What {@link #text} made. */
    static List<AskedLine> of(String text) {
        return text.lines()
                .map(line -> line.split(BETWEEN, -1))
                .map(BatchLines::line)
                .toList();
    }

    private static AskedLine line(String[] parts) {
        return line(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
