package org.creditportal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tenant folders for tests: copies of those that ship, and of a third one that only tests know. */
public final class FixtureTenants {

    private static final String CHENGGONG = "chenggong";
    private static final List<String> FILES =
            List.of("tenant.yaml", "bureaus.yaml", "areas.yaml", "lists.yaml", "reports.yaml", "catalogue.yaml");

    private FixtureTenants() {}

    /** Copies {@code tenants-config} of the checkout, schemas included. */
    public static void copyShipped(Path repository, Path target) {
        copy(shipped(repository), target);
    }

    /** Copies the schemas and one of the tenants that ship. */
    public static void copyShipped(Path repository, Path target, String id) {
        copySchemas(repository, target);
        copy(shipped(repository).resolve(id), target.resolve(id));
    }

    /** Copies the schemas only. */
    public static void copySchemas(Path repository, Path target) {
        copy(shipped(repository).resolve("schema"), target.resolve("schema"));
    }

    private static Path shipped(Path repository) {
        return repository.resolve("tenants-config");
    }

    private static void copy(Path source, Path target) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a tenant as an operator would: one more folder. Its host is {@code <id>.localhost}. */
    public static void add(Path target, String id) {
        Path folder = target.resolve(id);
        try {
            Files.createDirectories(folder);
            for (String name : FILES) {
                Files.writeString(folder.resolve(name), text(name).replace(CHENGGONG, id));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String name) throws IOException {
        try (var stream = FixtureTenants.class.getResourceAsStream("/tenants/" + CHENGGONG + "/" + name)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
