package org.creditportal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Signatures of PDF files as an independent validator judges them: Poppler's {@code pdfsig}, which shares no code with the product. */
public final class PdfSignatures {

    private static final List<String> PLACES = List.of("/usr/bin/pdfsig", "/usr/local/bin/pdfsig");

    private PdfSignatures() {}

    /** What the validator says of the file's signatures, in English. Whether the certificate is trusted is not asked: it is a test's. */
    public static String judged(byte[] pdf) {
        Path program = DebianProgram.installed(PLACES)
                .or(() -> DebianProgram.install(PLACES, "poppler-utils"))
                .orElseThrow(() -> new IllegalStateException("There is no pdfsig: install poppler-utils"));
        try {
            Path file = Files.createTempFile("signed", ".pdf");
            try {
                Files.write(file, pdf);
                return output(List.of(program.toString(), "-nocert", file.toString()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String output(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            process.waitFor();
            return told;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
