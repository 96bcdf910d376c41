package org.creditportal.benchmarks.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small web application that a bench packs; it says that it is ready. */
public final class WebArchive {

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    /** One with nothing else. */
    public WebArchive() {
        with("health/ready", "ready".getBytes(StandardCharsets.UTF_8));
    }

    /** With this file, too. */
    public WebArchive with(String name, byte[] bytes) {
        contents.put(name, bytes);
        return this;
    }

    /**
     * With this class.
     *
     * @param name as a path: the bench's own process has no servlets and could not load it
     */
    public WebArchive withClass(String name) {
        return with("WEB-INF/classes/" + name + ".class", resource(WebArchive.class, "/" + name + ".class"));
    }

    /** What a resource beside a class holds. */
    public static byte[] resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes it. */
    public Path write(Path war) {
        try {
            Files.createDirectories(war.getParent());
            try (OutputStream file = Files.newOutputStream(war);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                    zip.putNextEntry(new ZipEntry(content.getKey()));
                    zip.write(content.getValue());
                    zip.closeEntry();
                }
            }
            return war;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
