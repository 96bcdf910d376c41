package org.creditportal.benchmarks.portal;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.ProcessMemory;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.launcher.Installation;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.launcher.server.ServerCommands;
import org.creditportal.testkit.FixtureTenants;
import org.creditportal.testkit.FreshInstallation;
import org.keycloak.admin.client.Keycloak;

/**
 * The whole product as {@code mvn -Prun} starts it, with one tenant and its demo officers, in a folder of its own that is
 * made anew. Interrupted at any time, it stops what it started.
 */
public final class BenchPortal implements AutoCloseable {

    private static final String TENANT = "kunming";
    private static final int FIRST_PORT = 31_080;

    private final FreshInstallation installation;
    private final TenantDefinition tenant;

    private BenchPortal(FreshInstallation installation) {
        this.installation = installation;
        this.tenant = installation.tenant(TENANT);
    }

    /** Starts it. Its logs and data stay in the folder {@code portal} until the next start. */
    public static BenchPortal start(Settings settings) {
        return start(settings, tenant -> {});
    }

    /**
     * The same with the tenant's files changed before.
     *
     * @param change is given the tenant's folder
     */
    public static BenchPortal start(Settings settings, Consumer<Path> change) {
        FreshInstallation installation =
                new FreshInstallation(settings.repository(), settings.folder().resolve("portal"), FIRST_PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "stop"));
        FixtureTenants.copyShipped(settings.repository(), installation.tenants(), TENANT);
        change.accept(installation.tenants().resolve(TENANT));
        installation.start();
        BenchPortal portal = new BenchPortal(installation);
        portal.openDoor();
        return portal;
    }

    /** Lets officers log in with their passwords alone, as the loading of demo data does. */
    private void openDoor() {
        Installation running = installation.running();
        try (Keycloak keycloak = running.keycloakAdministrator().login()) {
            new RealmProvisioning(keycloak, running.secrets()).demoDoor(tenant, true);
        }
    }

    /** The API as the machine client of the market supervision calls it, which delivers files. */
    public OfficeApi machine() {
        ReadyFile.Machine machine = facts().machineClients().get(0);
        return new OfficeApi(
                tenant,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", machine.clientId(),
                        "client_secret", machine.secret()));
    }

    /** The API as an officer of the credit office calls it, who sees the records of all bureaus. */
    public OfficeApi officer() {
        return officer(login -> login.roles().contains("credit-office"));
    }

    /** The API as a clerk of a bureau calls it. */
    public OfficeApi clerk(String bureau) {
        return officer(login -> login.roles().contains("bureau-clerk") && bureau.equals(login.bureau()));
    }

    /** The API as a reviewer of a bureau calls it. */
    public OfficeApi reviewer(String bureau) {
        return officer(login -> login.roles().contains("bureau-reviewer") && bureau.equals(login.bureau()));
    }

    private OfficeApi officer(Predicate<ReadyFile.Login> wanted) {
        ReadyFile.Login login =
                facts().logins().stream().filter(wanted).findFirst().orElseThrow();
        return new OfficeApi(
                tenant,
                Map.of(
                        "grant_type", "password",
                        "client_id", "demo-data",
                        "scope", "openid",
                        "username", login.username(),
                        "password", login.password()));
    }

    /** The port of its web applications. */
    public int port() {
        return installation.port();
    }

    /** The public site's host with its port, as a Host header names it. */
    public String siteHost() {
        return URI.create(TenantAddress.of(tenant).publicUrl()).getAuthority();
    }

    /** The tenant's date. */
    public LocalDate today() {
        return installation.running().today(tenant);
    }

    /** What another server is told so that it reaches the tenant's database as the portal's does. */
    public ServerCommands serverCommands(List<String> purposes) {
        Installation running = installation.running();
        return new ServerCommands(running.databaseAccess(), running.secrets(), List.of(tenant), purposes);
    }

    private ReadyFile.Tenant facts() {
        return installation.facts(TENANT);
    }

    /** Encrypted with the tenant's key, as the portal keeps what jobs are about. */
    public String protect(String text) {
        System.setProperty(
                "portal.secrets", installation.running().secrets().root().toString());
        AtomicReference<String> protectedText = new AtomicReference<>();
        TenantScope.runAs(tenant.id(), () -> protectedText.set(new FieldProtection().protect(text)));
        return protectedText.get();
    }

    /** The memory of the process that runs the office. */
    public ProcessMemory memory() {
        return new ProcessMemory(installation.processId("portal"));
    }

    /** The tenant's database, as its administrator reaches it; with the settings that bulk loading wants. */
    public MysqlDataSource dataSource() {
        DatabaseAccess access = installation.running().databaseAccess();
        MysqlDataSource source =
                access.dataSource(TenantDatabase.of(tenant).name(), access.administrator(), access.password());
        try {
            source.setRewriteBatchedStatements(true);
            source.setAllowLoadLocalInfile(true);
            return source;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty tables like these of the portal, each as {@code bench_} and its name, which the office's user may read and write. */
    public void copyTables(List<String> tables) {
        TenantDatabase database = TenantDatabase.of(tenant);
        String user = installation.running().databaseAccess().account(database.app());
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("CREATE TABLE bench_" + table + " LIKE " + table);
                statement.execute("GRANT SELECT, INSERT ON `" + database.name() + "`.bench_" + table + " TO " + user);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection of {@link #dataSource}. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    @Override
    public void close() {
        installation.close();
    }
}
