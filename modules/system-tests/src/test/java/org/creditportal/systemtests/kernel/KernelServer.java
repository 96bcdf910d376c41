package org.creditportal.systemtests.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.launcher.database.TenantDatabases;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.server.ServerCommands;
import org.creditportal.testkit.FixtureTenants;
import org.creditportal.testkit.RunningPortal;

/**
 * Two tenants of their own on the run's database, and the start options of the Payara Micro that Arquillian deploys to. The
 * options are those that the product itself starts with.
 */
public final class KernelServer {

    static final List<String> TENANTS = List.of("alpha", "beta");

    private KernelServer() {}

    /** Makes databases and options; must be done before Arquillian reads {@code arquillian.xml}. */
    public static void prepare(RunningPortal portal, Path folder) {
        deleteEarlier(folder);
        Path tenantFiles = folder.resolve("tenants");
        SecretFiles secrets = new SecretFiles(folder.resolve("secrets"));
        FixtureTenants.copySchemas(portal.repository(), tenantFiles);
        TENANTS.forEach(tenant -> FixtureTenants.add(tenantFiles, tenant));
        DatabaseAccess access = portal.installation().databaseAccess();
        List<TenantDefinition> tenants = TenantFiles.load(tenantFiles).all();
        TenantDatabases databases =
                new TenantDatabases(access, secrets, portal.repository().resolve("db"));
        tenants.parallelStream().forEach(tenant -> {
            secrets.createPortalSecrets(tenant.id());
            databases.migrate(tenant);
            createFixtureTable(access, tenant);
        });
        ServerCommands commands = new ServerCommands(access, secrets, tenants, List.of("app"));
        SecretFiles.write(folder.resolve("before-boot.asadmin"), commands.beforeBoot("127.0.0.1"));
        SecretFiles.write(folder.resolve("after-boot.asadmin"), commands.afterBoot());
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        options.add("-Duser.timezone=UTC");
        options.add("-Dportal.tenants=" + tenantFiles);
        options.add("-Dportal.secrets=" + secrets.root());
        options.add("-Dportal.audit.anchors=" + folder.resolve("audit-anchors"));
        options.add("-Dfixture.database.port=" + access.port());
        System.setProperty("arquillian.payara.jvmOptions", String.join(" ", options));
        System.setProperty(
                "arquillian.payara.options",
                String.join(
                        " ",
                        "--rootdir",
                        temporary(folder).toString(),
                        "--nohazelcast --disablephonehome",
                        "--addlibs",
                        System.getProperty("portal.files.driver") + ":" + System.getProperty("portal.files.door"),
                        "--prebootcommandfile",
                        folder.resolve("before-boot.asadmin").toString(),
                        "--postbootcommandfile",
                        folder.resolve("after-boot.asadmin").toString()));
    }

    /** The databases are made anew each run: what is anchored of the run before would tell that they were set back. */
    private static void deleteEarlier(Path folder) {
        try {
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporary(Path folder) {
        try {
            return Files.createDirectories(folder.resolve("payara"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void createFixtureTable(DatabaseAccess access, TenantDefinition tenant) {
        TenantDatabase database = TenantDatabase.of(tenant);
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + database.name() + ".fix_note (id BIGINT PRIMARY KEY,"
                    + " version BIGINT NOT NULL, text VARCHAR(200) NOT NULL, written_at DATETIME(6) NOT NULL)");
            statement.execute("GRANT SELECT, INSERT, UPDATE ON " + database.name() + ".fix_note TO "
                    + access.account(database.app()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
