package org.creditportal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A checkout as it lies on disk: the one being built, or a small bad sample that a check must refuse. */
public record Checkout(Path root) {

    /** Modules that only serve tests and documents: no user ever runs their code. Everything else is product. */
    private static final Set<String> SUPPORT = Set.of("architecture", "benchmarks", "system-tests", "test-kit");

    private static final Set<String> GENERATED = Set.of("target", ".git", ".portal", "node_modules");

    /** The checkout that this test runs in. */
    public static Checkout own() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("modules/architecture/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "not inside a checkout: " + Path.of("").toAbsolutePath());
        }
        return new Checkout(folder);
    }

    /** All module folders, sorted by name. */
    public List<Path> modules() {
        Path modules = root.resolve("modules");
        if (!Files.isDirectory(modules)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(modules)) {
            return entries.filter(entry -> Files.exists(entry.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module folders whose code runs in the product. */
    public List<Path> productModules() {
        return modules().stream()
                .filter(module -> !SUPPORT.contains(module.getFileName().toString()))
                .toList();
    }

    /** Files below {@code folder} (relative to the root) with this suffix, generated folders left out, sorted. */
    public List<Path> files(String folder, String suffix) {
        return files(root.resolve(folder), suffix);
    }

    /** Files in {@code src/main} of all modules with this suffix. */
    public List<Path> mainFiles(String suffix) {
        return mainFiles(modules(), suffix);
    }

    /** Files in {@code src/main} of the product's modules with this suffix. */
    public List<Path> productFiles(String suffix) {
        return mainFiles(productModules(), suffix);
    }

    /** The path as people write it: relative to the root, with slashes. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Name of the module that a file lies in, or an empty text. */
    public String moduleOf(Path file) {
        Path relative = root.relativize(file);
        return relative.startsWith("modules") && relative.getNameCount() > 1
                ? relative.getName(1).toString()
                : "";
    }

    /** The file's text, in UTF-8; empty if there is no such file. */
    public String text(String file) {
        Path path = root.resolve(file);
        return Files.isRegularFile(path) ? text(path) : "";
    }

    /** The file's text, in UTF-8. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private List<Path> mainFiles(List<Path> modules, String suffix) {
        return modules.stream()
                .flatMap(module -> files(module.resolve("src/main"), suffix).stream())
                .toList();
    }

    private List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Written(file -> {
                if (file.getFileName().toString().endsWith(suffix)) {
                    found.add(file);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    /** Visits what people wrote; never enters what a build generates, for another module's build may be changing it. */
    private static final class Written extends SimpleFileVisitor<Path> {

        private final Consumer<Path> files;

        Written(Consumer<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return GENERATED.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.accept(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
