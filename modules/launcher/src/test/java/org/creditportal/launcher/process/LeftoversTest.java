package org.creditportal.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path data;

    @Test
    void endsAProgramThatNamesTheDataFolder() throws Exception {
        Process ours = sleep(data.resolve("x").toString());
        Files.writeString(data.resolve("database.pid"), Long.toString(ours.pid()));
        assertThat(new Leftovers(data, data).end()).isEqualTo(1);
        assertThat(ours.isAlive()).isFalse();
        assertThat(data.resolve("database.pid")).doesNotExist();
    }

    @Test
    void sparesAProgramThatGotTheSameIdLater() throws Exception {
        Process other = sleep("/elsewhere");
        try {
            Files.writeString(data.resolve("database.pid"), Long.toString(other.pid()));
            assertThat(new Leftovers(data, data).end()).isZero();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void sparesAProgramOfAFolderWhoseNameOnlyBeginsAlike() throws Exception {
        Process other = sleep(data + "-two/x");
        try {
            Files.writeString(data.resolve("database.pid"), Long.toString(other.pid()));
            assertThat(new Leftovers(data, data).end()).isZero();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void forgetsAPidFileThatHoldsNonsense() throws IOException {
        Files.writeString(data.resolve("portal.pid"), "half a numb");
        assertThat(new Leftovers(data, data).end()).isZero();
        assertThat(data.resolve("portal.pid")).doesNotExist();
    }

    /** A shell that waits and has the argument on its command line. */
    private static Process sleep(String argument) throws IOException {
        return new ProcessBuilder("sh", "-c", "sleep 60; true", argument).start();
    }
}
