package org.creditportal.checks.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;

/** Matters of a file: area, number, name, day of decision; the first row says what the columns are. */
final class RegisterLines {

    private static final FileLimits LIMITS =
            new FileLimits(MatterRegister.LARGEST, MatterRegister.LARGEST, MatterRegister.MOST + 1);
    private static final int DECIDED_ON = 3;

    private RegisterLines() {}

    static List<RegisteredMatter> read(String name, InputStream content) {
        List<RegisteredMatter> matters = new ArrayList<>();
        try (SpooledFile file = SpooledFile.receive(content, name, LIMITS);
                RawRows rows = file.rows(LIMITS)) {
            rows.next();
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.values().stream().anyMatch(cell -> !cell.isBlank())) {
                    matters.add(matter(row));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return matters;
    }

    private static RegisteredMatter matter(RawRow row) {
        return new RegisteredMatter(cell(row, 0), cell(row, 1), cell(row, 2), day(row));
    }

    private static LocalDate day(RawRow row) {
        String text = cell(row, DECIDED_ON).replace('/', '-');
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new CheckRefusedException(ChecksError.REGISTER_LINE, row.line());
        }
    }

    private static String cell(RawRow row, int place) {
        return row.values().size() > place ? row.values().get(place).strip() : "";
    }
}
