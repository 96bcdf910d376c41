package org.creditportal.launcher.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.files.SecretFiles;

/** Keycloak's own database and its user; what is in it Keycloak migrates itself. */
public final class KeycloakDatabase {

    /** Name of database and user. */
    static final String NAME = "keycloak";

    private KeycloakDatabase() {}

    static String password(SecretFiles secrets) {
        return secrets.password("keycloak-database.password");
    }

    /** Creates both where they are missing. */
    public static void create(DatabaseAccess server, SecretFiles secrets) {
        String account =
                server.account(NAME) + " IDENTIFIED BY '" + password(secrets).replace("'", "''") + "'";
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci",
                    "CREATE USER IF NOT EXISTS " + account,
                    "ALTER USER " + account,
                    "GRANT ALL ON keycloak.* TO " + server.account(NAME))) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new StartFailedException("Keycloak's database cannot be prepared: " + failure.getMessage(), failure);
        }
    }
}
