package org.creditportal.benchmarks.audit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.benchmarks.harness.WebArchive;

/** Packs what is measured as a web application: the kernel with the bench's own beans. */
final class AuditApplication {

    /** By name: the bench's own process has no servlets, only its server has. */
    private static final List<String> CLASSES =
            List.of("AuditBenchServlet", "ChainHead", "ChainLine", "LockedChain", "NobodyActs", "SealedLines");

    private static final String PACKAGE = "org/creditportal/benchmarks/audit/server/";

    private static final Pattern LIBRARIES = Pattern.compile(
            "(credit-portal-kernel|tsid-creator|bcprov-jdk18on|json-schema-validator|itu|slf4j-api)-[0-9].*\\.jar");

    private AuditApplication() {}

    static Path write(Path war) {
        WebArchive archive = new WebArchive()
                .with("WEB-INF/beans.xml", new byte[0])
                .with(
                        "WEB-INF/classes/META-INF/persistence.xml",
                        WebArchive.resource(AuditApplication.class, "audit-persistence.xml"));
        CLASSES.forEach(name -> archive.withClass(PACKAGE + name));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path library = Path.of(entry);
            if (LIBRARIES.matcher(library.getFileName().toString()).matches()) {
                archive.with("WEB-INF/lib/" + library.getFileName(), bytes(library));
            }
        }
        return archive.write(war);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
