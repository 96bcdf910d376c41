package org.creditportal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tenant folders for tests: copies of those that ship, and of a third one that only tests know. */
public final class FixtureTenants {

    private static final String CHENGGONG = "chenggong";
    private static final List<String> FILES = List.of(
            "tenant.yaml",
            "bureaus.yaml",
            "areas.yaml",
            "assessment.yaml",
            "lists.yaml",
            "checks.yaml",
            "sanctions.yaml",
            "reports.yaml",
            "catalogue.yaml",
            "correspondence.yaml",
            "supervision.yaml",
            "tasks.yaml",
            "policies.yaml");

    /** All tests come from one address, and they do not wait between their requests. */
    private static final String ROOMY = Stream.of(
                    "pages", "search", "openData", "downloads", "login", "tokens", "clients", "officers")
            .map(kind -> "  " + kind + ": {requests: 1000000, within: PT1M}\n")
            .collect(Collectors.joining("", "rates:\n", ""));

    private static final Pattern RATES = Pattern.compile("(?m)^rates:\\n(?: .*\\n?)+");

    private FixtureTenants() {}

    /** Copies {@code tenants-config} of the checkout, schemas included, with room in its rates. */
    public static void copyShipped(Path repository, Path target) {
        copy(shipped(repository), target);
        try (Stream<Path> folders = Files.list(target)) {
            folders.map(folder -> folder.resolve("tenant.yaml"))
                    .filter(Files::isRegularFile)
                    .forEach(FixtureTenants::makeRoom);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void makeRoom(Path file) {
        edit(file, text -> RATES.matcher(text).replaceFirst("") + ROOMY);
    }

    /** Sets one of a tenant's rates, as an operator would. */
    public static void rate(Path target, String id, String kind, int requests) {
        edit(
                target.resolve(id).resolve("tenant.yaml"),
                text -> text.replaceFirst(
                        "  " + kind + ": .*", "  " + kind + ": {requests: " + requests + ", within: PT1H}"));
    }

    private static void edit(Path file, UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies the schemas and one of the tenants that ship. */
    public static void copyShipped(Path repository, Path target, String id) {
        copySchemas(repository, target);
        copy(shipped(repository).resolve(id), target.resolve(id));
        makeRoom(target.resolve(id).resolve("tenant.yaml"));
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
            makeRoom(folder.resolve("tenant.yaml"));
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
