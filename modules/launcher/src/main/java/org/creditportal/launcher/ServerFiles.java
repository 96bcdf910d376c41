package org.creditportal.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The files the installation runs. Maven passes their places as properties (see the launcher's pom), so that nothing is
 * copied and the very artefacts of this build run.
 *
 * @param payara {@code portal.files.payara}: the Payara Micro jar
 * @param keycloak {@code portal.files.keycloak}: the Keycloak distribution, a zip
 * @param driver {@code portal.files.driver}: the JDBC driver's jar, which the server loads
 * @param door {@code portal.files.door}: the jar of module {@code server-door}, which the server loads, too
 * @param site {@code portal.files.site}: the public site's WAR
 * @param office {@code portal.files.office}: the office's WAR
 */
public record ServerFiles(Path payara, Path keycloak, Path driver, Path door, Path site, Path office) {

    /**
     * Reads the places.
     *
     * @param property gives the value of a property, or null
     */
    public static ServerFiles read(UnaryOperator<String> property) {
        return new ServerFiles(
                file(property, "payara"),
                file(property, "keycloak"),
                file(property, "driver"),
                file(property, "door"),
                file(property, "site"),
                file(property, "office"));
    }

    private static Path file(UnaryOperator<String> property, String name) {
        String key = "portal.files." + name;
        String value = property.apply(key);
        if (value == null || value.isBlank()) {
            throw new StartFailedException("Property " + key + " is missing; start with: mvn -Prun");
        }
        Path file = Path.of(value).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new StartFailedException("File is missing: " + file + " (" + key + ")");
        }
        return file;
    }
}
