package org.creditportal.benchmarks.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Distance;
import org.creditportal.benchmarks.harness.WebArchive;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.launcher.ServerFiles;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.DatabaseServer;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.launcher.database.TenantDatabases;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.process.Children;
import org.creditportal.launcher.process.Ports;
import org.creditportal.launcher.server.PayaraServer;
import org.creditportal.launcher.server.ServerCommands;
import org.creditportal.testkit.FixtureTenants;
import org.creditportal.testkit.FreshInstallation;

/** The product's database server and application server with one tenant, and only the audit trail deployed. */
final class AuditServer implements AutoCloseable {

    private static final String TENANT = "kunming";
    private static final int FIRST_PORT = 36_080;
    private static final int OK = 200;

    /** As the portal's tables were when it had one chain. */
    private static final List<String> CHAIN = List.of(
            "CREATE TABLE bench_audit_entry LIKE krn_audit_entry",
            "CREATE TABLE bench_audit_head LIKE krn_audit_head",
            "INSERT INTO bench_audit_head (id, sequence_number, digest) VALUES (1, 0, REPEAT('0', 64))");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Settings settings;
    private final DataFolder data;
    private final SecretFiles secrets;
    private final Children children;
    private final Ports ports;
    private final DatabaseServer database;
    private final Duration roundTrip;
    private Optional<Distance> way = Optional.empty();

    private AuditServer(Settings settings, DataFolder data, Duration roundTrip) {
        this.settings = settings;
        this.data = data;
        this.roundTrip = roundTrip;
        this.secrets = new SecretFiles(data.root().resolve("secrets"));
        this.children = new Children(data);
        this.ports = FreshInstallation.freePorts(FIRST_PORT);
        this.database = new DatabaseServer(data, secrets, children, ports.database());
    }

    /**
     * Starts both, in a folder that is made anew.
     *
     * @param roundTrip how far they are from each other; zero where they talk without anything between
     */
    static AuditServer start(Settings settings, Duration roundTrip) {
        Path folder = settings.folder().resolve("audit");
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        AuditServer server = new AuditServer(settings, DataFolder.open(folder), roundTrip);
        Runtime.getRuntime().addShutdownHook(new Thread(server.children::stop, "stop-audit"));
        server.start();
        return server;
    }

    private void start() {
        Path tenants = data.root().resolve("tenants");
        FixtureTenants.copyShipped(settings.repository(), tenants, TENANT);
        List<TenantDefinition> all = TenantFiles.load(tenants).all();
        all.forEach(tenant -> secrets.createPortalSecrets(tenant.id()));
        database.start();
        TenantDatabases databases = new TenantDatabases(
                database.access(), secrets, settings.repository().resolve("db"));
        all.forEach(databases::migrate);
        createChain(all.get(0));
        if (!roundTrip.isZero()) {
            way = Optional.of(Distance.to(ports.database(), roundTrip));
        }
        ServerFiles product = ServerFiles.read(System::getProperty);
        Path applications = data.root().resolve("applications");
        ServerFiles files = new ServerFiles(
                product.payara(),
                product.keycloak(),
                product.driver(),
                product.door(),
                new WebArchive().write(applications.resolve("empty.war")),
                AuditApplication.write(applications.resolve("audit.war")));
        PayaraServer server = new PayaraServer(data, children, files, ports.portal());
        server.start(
                new ServerCommands(onTheWay(database.access()), secrets, all, List.of("app")),
                Map.of(
                        "portal.tenants", tenants.toString(),
                        "portal.secrets", secrets.root().toString(),
                        "portal.audit.anchors", data.root().resolve("anchors").toString()));
        server.awaitOffice();
    }

    private DatabaseAccess onTheWay(DatabaseAccess direct) {
        return new DatabaseAccess(
                direct.host(),
                way.map(Distance::port).orElse(direct.port()),
                direct.administrator(),
                direct.password(),
                direct.accountHost(),
                direct.tls());
    }

    private void createChain(TenantDefinition tenant) {
        TenantDatabase names = TenantDatabase.of(tenant);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : CHAIN) {
                statement.execute(sql);
            }
            for (String table : List.of("bench_audit_entry", "bench_audit_head")) {
                statement.execute("GRANT SELECT, INSERT, UPDATE ON " + table + " TO "
                        + database.access().account(names.app()));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the application answers. */
    String get(String path) {
        URI address = URI.create("http://127.0.0.1:" + ports.portal() + "/office" + path);
        try {
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new IllegalStateException(response.statusCode() + " from " + address);
            }
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** How many rows a table has. */
    long count(String table) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.access().connect();
        connection.setCatalog("credit_" + TENANT);
        return connection;
    }

    @Override
    public void close() {
        children.stop();
        way.ifPresent(Distance::close);
        data.close();
    }
}
