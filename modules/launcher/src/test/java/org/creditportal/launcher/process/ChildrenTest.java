package org.creditportal.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.files.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path root;

    private DataFolder data;
    private Children children;

    @BeforeEach
    void open() {
        data = DataFolder.open(root);
        children = new Children(data);
    }

    @AfterEach
    void close() {
        children.stop();
        data.close();
    }

    @Test
    void stopsWhatItStarted() throws Exception {
        children.start("sleeper", List.of("sleep", "60"), Map.of());
        Path pidFile = data.folder("run").resolve("sleeper.pid");
        long pid = Long.parseLong(Files.readString(pidFile));
        children.stop();
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void startsNothingOnceStopped() {
        children.stop();
        assertThatThrownBy(() -> children.start("late", List.of("sleep", "60"), Map.of()))
                .isInstanceOf(StartFailedException.class);
    }

    @Test
    void pointsToTheLogOfAProgramThatEndsWhileStarting() {
        ChildProcess child = children.start("failing", List.of("sh", "-c", "echo reason; exit 3"), Map.of());
        assertThatThrownBy(() -> child.await(() -> false, Duration.ofSeconds(20)))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("status 3")
                .hasMessageContaining("failing.log");
        assertThat(data.log("failing")).hasContent("reason");
    }

    @Test
    void givesUpOnAProgramThatIsNeverReady() {
        ChildProcess child = children.start("idle", List.of("sleep", "60"), Map.of());
        assertThatThrownBy(() -> child.await(() -> false, Duration.ofMillis(300)))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("not ready");
    }

    @Test
    void saysThatAProgramCannotBeStarted() {
        assertThatThrownBy(() -> children.start("none", List.of("/no/such/program"), Map.of()))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("none");
    }
}
