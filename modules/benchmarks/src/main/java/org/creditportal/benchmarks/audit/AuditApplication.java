package org.creditportal.benchmarks.audit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs what is measured as web applications: the kernel with the bench's own beans, and an empty one beside it. */
final class AuditApplication {

    /** By name: the bench's own process has no servlets, only its server has. */
    private static final List<String> CLASSES =
            List.of("AuditBenchServlet", "LockedChain", "NobodyActs", "SealedLines");

    private static final String PACKAGE = "org/creditportal/benchmarks/audit/server/";

    private static final Pattern LIBRARIES = Pattern.compile(
            "(credit-portal-kernel|tsid-creator|bcprov-jdk18on|json-schema-validator|itu|slf4j-api)-[0-9].*\\.jar");

    private AuditApplication() {}

    /** An application that answers "ready" and nothing else. */
    static Path writeEmpty(Path war) {
        return write(war, zip -> put(zip, "health/ready", "ready".getBytes(StandardCharsets.UTF_8)));
    }

    static Path write(Path war) {
        return write(war, zip -> {
            put(zip, "WEB-INF/beans.xml", new byte[0]);
            put(zip, "WEB-INF/classes/META-INF/persistence.xml", resource("audit-persistence.xml"));
            for (String type : CLASSES) {
                String name = PACKAGE + type + ".class";
                put(zip, "WEB-INF/classes/" + name, resource("/" + name));
            }
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path library = Path.of(entry);
                if (LIBRARIES.matcher(library.getFileName().toString()).matches()) {
                    put(zip, "WEB-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
                }
            }
        });
    }

    private interface Contents {

        void writeTo(ZipOutputStream zip) throws IOException;
    }

    private static Path write(Path war, Contents contents) {
        try {
            Files.createDirectories(war.getParent());
            try (OutputStream file = Files.newOutputStream(war);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                contents.writeTo(zip);
            }
            return war;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = AuditApplication.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }
}
