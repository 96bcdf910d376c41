package org.creditportal.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Where a server's threads stand in the product's code: what a test that has waited in vain cannot say otherwise. */
final class ThreadsAtWork {

    private static final String OURS = "org.creditportal.";
    /** What threads of the server's port do that have nothing to do. */
    private static final String IDLE = "SyncThreadWorker.getTask";

    private static final int MOST_THREADS = 60;
    private static final int MOST_LINES = 120;
    private static final long PATIENCE_SECONDS = 30;

    private ThreadsAtWork() {}

    /** The threads of the process that are in the product's code or serve a request; why that is not known, where it is not. */
    static String of(long process) {
        try {
            Path printed = Files.createTempFile("threads", ".txt");
            try {
                Process printing = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                        .toString(),
                                Long.toString(process),
                                "Thread.print",
                                "-l")
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
                if (!printing.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    printing.destroyForcibly();
                    return "The process does not tell its threads";
                }
                return ours(Files.readString(printed, StandardCharsets.UTF_8));
            } finally {
                Files.delete(printed);
            }
        } catch (IOException failure) {
            return "The threads are not known: " + failure;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "The threads are not known";
        }
    }

    private static String ours(String printed) {
        return Arrays.stream(printed.split("\n\n"))
                .filter(thread -> thread.contains("at " + OURS)
                        || thread.contains("deadlock")
                        || thread.contains("http-thread-pool") && !thread.contains(IDLE))
                .limit(MOST_THREADS)
                .map(thread -> thread.lines().limit(MOST_LINES).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
