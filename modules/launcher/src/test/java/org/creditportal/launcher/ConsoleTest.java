package org.creditportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(bytes, true, StandardCharsets.UTF_8), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void saysAFailureInOneLine() {
        console.failure("first\n  second\r\nthird");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("ERROR: first second third");
    }

    @Test
    void saysHowLongItTook() {
        console.progress("Starting");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("[   0 s] Starting");
    }
}
