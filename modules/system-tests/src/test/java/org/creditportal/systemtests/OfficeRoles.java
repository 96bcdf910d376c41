package org.creditportal.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which permissions the office gives its roles, asked of the classes in its WAR. They are kept off the tests' class path,
 * where what they bring for the server would take the place of what the launcher talks to Keycloak with.
 */
public final class OfficeRoles {

    private static final String PACKAGE = "org.creditportal.identity.api.";

    private OfficeRoles() {}

    /** The permissions that these roles have together. */
    @SuppressWarnings("unchecked")
    public static Set<String> permissions(Path war, Collection<String> roleNames) {
        try (URLClassLoader classes = new URLClassLoader(ownJars(war))) {
            Method named = classes.loadClass(PACKAGE + "Role").getMethod("ofRoleName", String.class);
            List<Object> roles = new ArrayList<>();
            for (String name : roleNames) {
                roles.add(((Optional<?>) named.invoke(null, name)).orElseThrow());
            }
            Method of = classes.loadClass(PACKAGE + "RolePermissions").getMethod("of", Collection.class);
            return (Set<String>) of.invoke(null, roles);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("The office's roles are told otherwise now", changed);
        }
    }

    /** Each module tells its permissions, so all of ours are needed. */
    private static URL[] ownJars(Path war) throws IOException {
        Path folder = Files.createTempDirectory("office");
        List<URL> urls = new ArrayList<>();
        try (FileSystem archive = FileSystems.newFileSystem(war);
                Stream<Path> jars = Files.list(archive.getPath("WEB-INF/lib"))) {
            for (Path jar : jars.toList()) {
                String name = jar.getFileName().toString();
                if (name.startsWith("credit-portal-")) {
                    Path copy = folder.resolve(name);
                    try (InputStream content = Files.newInputStream(jar)) {
                        Files.copy(content, copy);
                    }
                    urls.add(copy.toUri().toURL());
                }
            }
        }
        return urls.toArray(URL[]::new);
    }
}
