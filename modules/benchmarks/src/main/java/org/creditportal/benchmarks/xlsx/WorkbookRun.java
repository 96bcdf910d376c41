package org.creditportal.benchmarks.xlsx;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.benchmarks.harness.ProcessMemory;
import org.creditportal.benchmarks.harness.Stopwatch;
import org.creditportal.launcher.process.Java;

/** One reading in a JVM of its own, so that no candidate meets another's garbage and memory can be told apart. */
final class WorkbookRun {

    private static final String MARK = "RESULT ";

    private WorkbookRun() {}

    /**
     * What the JVM told.
     *
     * @param seconds from opening the file to its last value
     * @param extra the most main memory it held while reading, less what it held before, in MiB
     */
    record Result(double seconds, double extra, Contents contents) {

        /** Libraries may have said something before. */
        private static Result parse(String output) {
            String[] parts = output.substring(output.indexOf(MARK) + MARK.length())
                    .strip()
                    .split(" ");
            return new Result(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    new Contents(Long.parseLong(parts[2]), Long.parseLong(parts[3])));
        }
    }

    /** Reads the file in a new JVM. */
    static Result fork(WorkbookReader reader, Path file) {
        List<String> command = new ArrayList<>(List.of(Java.command(), "-Xms32m"));
        command.addAll(reader.options());
        command.addAll(List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                WorkbookRun.class.getName(),
                reader.name(),
                file.toString()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(reader + " failed with status " + status + ": " + answer);
            }
            return Result.parse(answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The new JVM: reader and file. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ProcessMemory memory = ProcessMemory.own();
        double idle = memory.resident();
        Stopwatch watch = new Stopwatch();
        Contents contents = WorkbookReader.valueOf(arguments[0]).read(Path.of(arguments[1]));
        double seconds = watch.seconds();
        double extra = memory.residentPeak() - idle;
        out.println(MARK + seconds + " " + extra + " " + contents.rows() + " " + contents.values());
    }
}
