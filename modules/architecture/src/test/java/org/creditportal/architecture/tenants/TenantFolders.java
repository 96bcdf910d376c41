package org.creditportal.architecture.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;

/** Copies of the shipped tenants that a test may spoil. */
final class TenantFolders {

    static final Path SHIPPED = Checkout.own().root().resolve("tenants-config");
    static final Path CHENGGONG =
            Checkout.own().root().resolve("modules/test-kit/src/main/resources/tenants/chenggong");

    private final Path directory;

    private TenantFolders(Path directory) {
        this.directory = directory;
    }

    static TenantFolders copyOfShipped(Path target) {
        copy(SHIPPED, target);
        return new TenantFolders(target);
    }

    TenantFolders withChenggong() {
        copy(CHENGGONG, directory.resolve("chenggong"));
        return this;
    }

    /** Replaces the first occurrence and tells the line on which it stood. */
    int replace(String file, String text, String replacement) {
        String content = read(file);
        int place = content.indexOf(text);
        if (place < 0) {
            throw new IllegalArgumentException(file + " does not contain " + text);
        }
        write(file, content.substring(0, place) + replacement + content.substring(place + text.length()));
        return (int) content.substring(0, place).lines().count() + (content.charAt(place - 1) == '\n' ? 1 : 0);
    }

    /** The line of the first occurrence after another text. */
    int lineOf(String file, String after, String text) {
        List<String> lines = read(file).lines().toList();
        int start = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains(after))
                .findFirst()
                .orElseThrow();
        return IntStream.range(start, lines.size())
                        .filter(line -> lines.get(line).contains(text))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    void write(String file, String content) {
        try {
            Files.writeString(directory.resolve(file), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete(String file) {
        try {
            Files.delete(directory.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TenantDirectory load() {
        return TenantFiles.load(directory);
    }

    Path directory() {
        return directory;
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path source, Path target) {
        try (Stream<Path> entries = Files.walk(source)) {
            for (Path entry : entries.toList()) {
                Path copy = target.resolve(source.relativize(entry).toString());
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(entry, copy);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
