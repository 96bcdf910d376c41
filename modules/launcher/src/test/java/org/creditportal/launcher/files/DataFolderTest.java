package org.creditportal.launcher.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.launcher.StartFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path root;

    @Test
    void servesOneInstanceAtATime() {
        try (DataFolder first = DataFolder.open(root)) {
            assertThat(first.root()).isDirectory();
            assertThatThrownBy(() -> DataFolder.open(root))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("-Dportal.data=");
        }
        DataFolder.open(root).close();
    }

    @Test
    void saysThatTheFolderCannotBeUsed() throws IOException {
        Path file = Files.createFile(root.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void leavesNoHalfFolderBehind() {
        Path target = root.resolve("unpacked");
        assertThatThrownBy(() -> Folders.createWhole(target, folder -> {
                    Files.createFile(folder.resolve("first"));
                    throw new IOException("killed");
                }))
                .hasMessageContaining("killed");
        assertThat(target).doesNotExist();
        Folders.createWhole(target, folder -> Files.createFile(folder.resolve("second")));
        assertThat(target.resolve("second")).exists();
        assertThat(target.resolve("first")).doesNotExist();
    }
}
