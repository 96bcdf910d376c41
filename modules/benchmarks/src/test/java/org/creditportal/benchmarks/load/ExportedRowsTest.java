package org.creditportal.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedRowsTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheServerEscapes() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.tsv"), "1\t\\N\ta\\\tb\\\nc\\\\N\n2\t\tN\n");

        try (ExportedRows rows = new ExportedRows(file, 3)) {
            assertThat(rows.next()).containsExactly("1", null, "a\tb\nc\\N");
            assertThat(rows.next()).containsExactly("2", "", "N");
            assertThat(rows.next()).isNull();
        }
    }
}
