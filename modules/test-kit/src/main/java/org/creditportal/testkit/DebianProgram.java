package org.creditportal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programs that the machine has, or that Debian's packages bring where they may be installed. */
final class DebianProgram {

    private DebianProgram() {}

    static Optional<Path> installed(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static synchronized Optional<Path> install(List<String> places, String... packages) {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        // Tests run side by side, and apt lets only one install.
        try (FileChannel turns = FileChannel.open(
                        Path.of(System.getProperty("java.io.tmpdir"), "credit-portal-packages"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock turn = turns.lock()) {
            return turn.isValid() ? installed(places).or(() -> fetch(places, packages)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Path> fetch(List<String> places, String... packages) {
        run(List.of("apt-get", "-qq", "update"));
        List<String> install = new ArrayList<>(List.of("apt-get", "-qq", "-y", "--no-install-recommends", "install"));
        install.addAll(List.of(packages));
        run(install);
        return installed(places);
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            builder.start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
