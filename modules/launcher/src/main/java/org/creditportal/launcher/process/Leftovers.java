package org.creditportal.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.creditportal.launcher.StartFailedException;

/**
 * Programs that a killed run left behind. A process is ended only if its command line names this data folder: its id may
 * meanwhile belong to somebody else's program.
 */
public final class Leftovers {

    private static final long PATIENCE_SECONDS = 30;

    private final Path run;
    private final Path data;

    /**
     * @param run folder of the pid files
     * @param data the data folder that the command lines name
     */
    public Leftovers(Path run, Path data) {
        this.run = run;
        this.data = data;
    }

    /** Ends them all; returns how many there were. */
    public long end() {
        return pidFiles().stream().filter(this::end).count();
    }

    private List<Path> pidFiles() {
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean end(Path pidFile) {
        try {
            Optional<ProcessHandle> leftover = process(Files.readString(pidFile).strip());
            leftover.ifPresent(this::end);
            Files.deleteIfExists(pidFile);
            return leftover.isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process of this id, if it is alive and ours. */
    Optional<ProcessHandle> process(String pid) {
        if (!pid.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(data + "/"));
    }

    private static String commandLine(ProcessHandle process) {
        try {
            // Info.commandLine() is empty for some processes of other users; /proc says it all where it exists.
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException noProc) {
            return process.info().commandLine().orElse("");
        }
    }

    private void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException | InterruptedException failure) {
            throw new StartFailedException(
                    "Process " + process.pid() + " of an earlier run could not be ended", failure);
        }
    }
}
