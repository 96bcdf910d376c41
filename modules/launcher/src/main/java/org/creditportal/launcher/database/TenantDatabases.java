package org.creditportal.launcher.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.files.SecretFiles;

/**
 * Brings every tenant's database to the state of this version: database, users, migrations, grants. Each step looks at what
 * is there, so a run that was killed anywhere is completed by the next.
 */
public final class TenantDatabases {

    private final DatabaseAccess server;
    private final SecretFiles secrets;
    private final Path scripts;

    /**
     * @param scripts the folder {@code db}
     */
    public TenantDatabases(DatabaseAccess server, SecretFiles secrets, Path scripts) {
        this.server = server;
        this.secrets = secrets;
        this.scripts = scripts;
    }

    /**
     * Migrates one tenant's database.
     *
     * @return how many migrations were new to it
     */
    public int migrate(TenantDefinition tenant) {
        DatabaseAccess access = server.at(tenant);
        TenantDatabase database = TenantDatabase.of(tenant);
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : setUp(tenant, access, database)) {
                statement.execute(sql);
            }
            int applied = new Migrations(scripts.resolve("tenant")).run(ownerOf(tenant, access, database));
            new Grants(scripts.resolve("grants"), access, database).apply(connection);
            return applied;
        } catch (SQLException failure) {
            throw new StartFailedException(
                    "Database " + database.name() + " cannot be prepared: " + failure.getMessage(), failure);
        }
    }

    private DataSource ownerOf(TenantDefinition tenant, DatabaseAccess access, TenantDatabase database) {
        return access.dataSource(database.name(), database.owner(), password(tenant, "owner"));
    }

    private List<String> setUp(TenantDefinition tenant, DatabaseAccess access, TenantDatabase database) {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS `" + database.name()
                        + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci",
                createUser(access.account(database.owner()), password(tenant, "owner")),
                setPassword(access.account(database.owner()), password(tenant, "owner")),
                createUser(access.account(database.app()), password(tenant, "app")),
                setPassword(access.account(database.app()), password(tenant, "app")),
                createUser(access.account(database.site()), password(tenant, "site")),
                setPassword(access.account(database.site()), password(tenant, "site")),
                "GRANT ALL ON `" + database.name() + "`.* TO " + access.account(database.owner()));
    }

    private static String createUser(String account, String password) {
        return "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "'";
    }

    /** The file is the truth: a user that is left from before with another password gets the file's. */
    private static String setPassword(String account, String password) {
        return "ALTER USER " + account + " IDENTIFIED BY '" + password + "'";
    }

    private String password(TenantDefinition tenant, String user) {
        return secrets.password(tenant.id(), "database-" + user + ".password").replace("'", "''");
    }
}
