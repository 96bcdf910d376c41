package org.creditportal.launcher.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.creditportal.launcher.StartFailedException;

/** A program that runs beside the launcher: its output in a log, its process id in a file while it runs. */
public final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final long POLL_MILLISECONDS = 200;

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;
    private volatile boolean stopping;

    private ChildProcess(String name, Process process, Path pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Starts the program; see {@link Children#start}. */
    static ChildProcess start(String name, Path run, Path log, List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(run.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Path pidFile = run.resolve(name + ".pid");
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new ChildProcess(name, process, pidFile, log);
        } catch (IOException failure) {
            throw new StartFailedException(name + " could not be started: " + failure.getMessage(), failure);
        }
    }

    /**
     * Waits until the program ends.
     *
     * @throws StartFailedException when it does not end well
     */
    void awaitEnd() {
        try {
            int status = process.waitFor();
            Files.deleteIfExists(pidFile);
            if (status != 0) {
                throw new StartFailedException(name + " failed with status " + status + "; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailedException(name + " was interrupted", interrupted);
        } catch (IOException failure) {
            throw new StartFailedException(name + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * Waits until the program is ready.
     *
     * @throws StartFailedException when it ends or the time is over before
     */
    public void await(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StartFailedException(
                        name + " ended while starting (status " + process.exitValue() + "); see " + log);
            }
            if (System.nanoTime() > end) {
                throw new StartFailedException(
                        name + " was not ready within " + limit.toSeconds() + " seconds; see " + log);
            }
            pause();
        }
    }

    /** Calls back when the program ends without having been told to. */
    void onUnexpectedEnd(Runnable callback) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                callback.run();
            }
        });
    }

    /** The program's name. */
    String name() {
        return name;
    }

    /** Ends the program: asks first, then insists. */
    void stop() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new StartFailedException(name + ": " + failure.getMessage(), failure);
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailedException(name + " was interrupted", interrupted);
        }
    }
}
