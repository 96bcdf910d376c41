package org.creditportal.checks.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.files.read.WholeTable;
import org.creditportal.records.api.template.WrittenDates;

/** Matters of a file: area, number, name, day of decision, subjects with any sign between them, kind; a first row that names columns is a header. */
final class RegisterLines {

    private static final FileLimits LIMITS =
            new FileLimits(MatterRegister.LARGEST, MatterRegister.LARGEST, MatterRegister.MOST + 1);
    private static final int DECIDED_ON = 3;
    private static final int SUBJECTS = 4;
    private static final int KIND = 5;

    /** Neither codes nor personal numbers have such signs. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;\\p{Zs}\u3001\uFF0C\uFF1B|]+");

    private RegisterLines() {}

    static List<RegisteredMatter> read(String name, InputStream content, WrittenDates dates) {
        List<RegisteredMatter> matters = new ArrayList<>();
        try (SpooledFile file = SpooledFile.receive(content, name, LIMITS);
                RawRows rows = file.rows(LIMITS)) {
            boolean first = true;
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                List<String> cells = row.allSaid(DECIDED_ON);
                boolean header = first && WholeTable.isHeader(cells);
                if (!header && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    matters.add(matter(row, dates));
                }
                first = false;
            }
            WholeTable.demand(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return matters;
    }

    private static RegisteredMatter matter(RawRow row, WrittenDates dates) {
        return new RegisteredMatter(
                row.said(0), row.said(KIND), row.said(1), row.said(2), day(row, dates), subjects(row.said(SUBJECTS)));
    }

    /** Codes and numbers that were written into one field, one a line or with a sign between them. */
    static List<String> subjects(String written) {
        return BETWEEN.splitAsStream(Objects.requireNonNullElse(written, ""))
                .filter(subject -> !subject.isEmpty())
                .toList();
    }

    private static LocalDate day(RawRow row, WrittenDates dates) {
        String text = row.said(DECIDED_ON);
        if (text.isEmpty()) {
            return null;
        }
        return dates.find(text).orElseThrow(() -> new CheckRefusedException(ChecksError.REGISTER_LINE, row.line()));
    }
}
