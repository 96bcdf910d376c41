package org.creditportal.benchmarks.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;

/** Reads as the portal's import does: let in by the guard, then row by row. */
final class PortalReading {

    private PortalReading() {}

    static Contents read(Path file) {
        try (InputStream content = Files.newInputStream(file);
                SpooledFile upload =
                        SpooledFile.receive(content, file.getFileName().toString(), FileLimits.USUAL);
                RawRows rows = upload.rows(FileLimits.USUAL)) {
            long rowCount = 0;
            long values = 0;
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                rowCount++;
                for (String value : row.values()) {
                    if (!value.isEmpty()) {
                        values++;
                    }
                }
            }
            return new Contents(rowCount, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
