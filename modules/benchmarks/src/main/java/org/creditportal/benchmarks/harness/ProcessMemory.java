package org.creditportal.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The memory of a process on this machine, in MiB, as Linux and its JVM tell it. */
public final class ProcessMemory {

    private static final double KIBIBYTES = 1024;
    private static final long PATIENCE_SECONDS = 60;
    private static final int COUNTS = 3;

    /** The last line of {@code jcmd GC.class_histogram}: how many objects, how many bytes. */
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final long process;

    /** The memory of this process. */
    public ProcessMemory(long process) {
        this.process = process;
    }

    /** The own process's memory. */
    public static ProcessMemory own() {
        return new ProcessMemory(ProcessHandle.current().pid());
    }

    /** What it holds in main memory now. */
    public double resident() {
        return status("VmRSS");
    }

    /** The most it ever held in main memory. */
    public double residentPeak() {
        return status("VmHWM");
    }

    /**
     * What lives on its heap: counted object by object after a full collection. The JVM counts without one while native code
     * holds an array, and then garbage too; so the least of a few counts, one right after the other.
     */
    public double liveHeap() {
        return IntStream.range(0, COUNTS)
                .mapToDouble(count -> countedHeap())
                .min()
                .orElseThrow();
    }

    private double countedHeap() {
        Matcher total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("Process " + process + " does not tell what lives on its heap");
        }
        return Long.parseLong(total.group(1)) / KIBIBYTES / KIBIBYTES;
    }

    private double status(String key) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String jcmd(String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process child = new ProcessBuilder(List.of(jcmd.toString(), Long.toString(process), command))
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
