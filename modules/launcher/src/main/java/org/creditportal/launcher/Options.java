package org.creditportal.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creditportal.launcher.process.Ports;

/**
 * How to run the all-in-one installation.
 *
 * @param repository the checkout: migrations, grants, demo data
 * @param data the data folder ({@code -Dportal.data}, by default {@code .portal} in the repository)
 * @param tenants folder with one folder a tenant ({@code -Dportal.tenants}, by default {@code tenants-config})
 * @param ports the ports, all on the loopback address
 * @param files the servers and web applications
 * @param demo whether demo officers, demo data and their logins are wanted
 * @param watch whether what changes in the checkout's modules is brought into the running applications ({@code -Dportal.watch})
 */
public record Options(
        Path repository, Path data, Path tenants, Ports ports, ServerFiles files, boolean demo, boolean watch) {

    private static final int DEFAULT_PORT = 8080;

    /** Reads the options from the system properties. */
    public static Options fromSystemProperties() {
        return read(System::getProperty);
    }

    /**
     * Reads the options.
     *
     * @param property gives the value of a property, or null
     * @throws StartFailedException when a value makes no sense
     */
    public static Options read(UnaryOperator<String> property) {
        Path repository =
                path(property, "repository.root").orElseGet(() -> Path.of("")).toAbsolutePath();
        return new Options(
                repository,
                path(property, "portal.data")
                        .orElseGet(() -> repository.resolve(".portal"))
                        .toAbsolutePath(),
                tenants(property, repository),
                ports(property),
                ServerFiles.read(property),
                !"false".equals(property.apply("portal.demo")),
                isOn(property.apply("portal.watch")));
    }

    /** {@code -Dportal.watch} alone is as good as {@code -Dportal.watch=true}. */
    private static boolean isOn(String value) {
        return value != null && !"false".equals(value);
    }

    /** The folder with the tenants. */
    static Path tenants(UnaryOperator<String> property, Path repository) {
        return path(property, "portal.tenants")
                .orElseGet(() -> repository.resolve("tenants-config"))
                .toAbsolutePath();
    }

    private static Ports ports(UnaryOperator<String> property) {
        Ports defaults = Ports.from(port(property, "portal.port", DEFAULT_PORT));
        Ports ports = new Ports(
                defaults.portal(),
                port(property, "portal.keycloak.port", defaults.keycloak()),
                port(property, "portal.database.port", defaults.database()));
        if (List.of(ports.portal(), ports.keycloak(), ports.database()).stream()
                        .distinct()
                        .count()
                < 3) {
            throw new StartFailedException(
                    "portal.port, portal.keycloak.port and portal.database.port must differ: " + ports);
        }
        return ports;
    }

    private static int port(UnaryOperator<String> property, String key, int defaultPort) {
        String value = property.apply(key);
        if (value == null || value.isBlank()) {
            return Ports.checked(key, defaultPort);
        }
        try {
            return Ports.checked(key, Integer.parseInt(value.strip()));
        } catch (NumberFormatException notANumber) {
            throw new StartFailedException(key + " is not a port number: " + value, notANumber);
        }
    }

    private static Optional<Path> path(UnaryOperator<String> property, String key) {
        return Optional.ofNullable(property.apply(key))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
