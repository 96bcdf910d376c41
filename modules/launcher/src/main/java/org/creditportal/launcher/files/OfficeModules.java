package org.creditportal.launcher.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Our own modules in the office's WAR. The launcher knows none of them by name; it reads what they declare of tenants' files, so
 * that a wrong file stops the start before anything runs. What the WAR brings for the server stays out: it would take the place
 * of what the launcher talks to Keycloak with.
 */
public final class OfficeModules {

    private static final String LIBRARIES = "WEB-INF/lib";
    private static final String OWN = "credit-portal-";

    private OfficeModules() {}

    /** Loads the modules' classes above the launcher's own; open until the program ends. */
    public static ClassLoader loader(Path war) {
        return loader(war, OfficeModules.class.getClassLoader());
    }

    /** Loads the modules' classes above those of another loader. */
    public static ClassLoader loader(Path war, ClassLoader below) {
        try {
            return new URLClassLoader(jars(war).toArray(URL[]::new), below);
        } catch (IOException failure) {
            throw new UncheckedIOException("The office's modules cannot be read: " + war, failure);
        }
    }

    private static List<URL> jars(Path war) throws IOException {
        Path folder = Files.createTempDirectory("office-modules");
        folder.toFile().deleteOnExit();
        List<URL> urls = new ArrayList<>();
        try (FileSystem archive = FileSystems.newFileSystem(war);
                Stream<Path> jars = Files.list(archive.getPath(LIBRARIES))) {
            for (Path jar : jars.filter(OfficeModules::isOwn).toList()) {
                Path copy = folder.resolve(jar.getFileName().toString());
                try (InputStream content = Files.newInputStream(jar)) {
                    Files.copy(content, copy);
                }
                copy.toFile().deleteOnExit();
                urls.add(copy.toUri().toURL());
            }
        }
        return urls;
    }

    private static boolean isOwn(Path jar) {
        return jar.getFileName().toString().startsWith(OWN);
    }
}
