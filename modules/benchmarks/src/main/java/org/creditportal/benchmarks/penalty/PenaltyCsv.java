package org.creditportal.benchmarks.penalty;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Penalties as one CSV file in UTF-8 (RFC 4180). */
public final class PenaltyCsv {

    private PenaltyCsv() {}

    /** Writes the file into the folder. */
    public static Path write(Penalties penalties, Path folder) {
        return write(penalties, folder.resolve("penalties-" + penalties.rows() + ".csv"), "");
    }

    /** The same decisions, each with another remark: a file that corrects all of them. */
    public static Path writeCorrecting(Penalties penalties, Path folder) {
        return write(penalties, folder.resolve("corrections-" + penalties.rows() + ".csv"), " (2)");
    }

    private static Path write(Penalties penalties, Path file, String addition) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                line(out, penalties.header());
                for (int row = 0; row < penalties.rows(); row++) {
                    List<String> values = new ArrayList<>(penalties.row(row));
                    // The last column is the remark.
                    int last = values.size() - 1;
                    values.set(last, values.get(last) + addition);
                    line(out, values);
                }
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void line(BufferedWriter out, List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(values.get(i)));
        }
        out.write("\r\n");
    }

    private static String quoted(String value) {
        boolean special = value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
        return special ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
