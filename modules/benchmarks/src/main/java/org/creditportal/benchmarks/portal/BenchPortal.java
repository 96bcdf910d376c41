package org.creditportal.benchmarks.portal;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.ProcessMemory;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.launcher.Console;
import org.creditportal.launcher.Installation;
import org.creditportal.launcher.Options;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.testkit.FixtureTenants;
import org.keycloak.admin.client.Keycloak;

/**
 * The whole product as {@code mvn -Prun} starts it, with one tenant and its demo officers, in a folder of its own that is
 * made anew. Interrupted at any time, it stops what it started.
 */
public final class BenchPortal implements AutoCloseable {

    private static final String TENANT = "kunming";
    private static final int FIRST_PORT = 31_080;
    private static final int LAST_PORT = 39_080;
    private static final int STEP = 300;

    private final Path folder;
    private final AtomicReference<Installation> installation = new AtomicReference<>();
    private final int port = freePort();
    private TenantDefinition tenant;

    private BenchPortal(Path folder) {
        this.folder = folder;
    }

    /** Starts it. Its logs and data stay in the folder {@code portal} until the next start. */
    public static BenchPortal start(Settings settings) {
        BenchPortal portal = new BenchPortal(settings.folder().resolve("portal"));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop"));
        portal.open(settings.repository());
        return portal;
    }

    private void open(Path repository) {
        delete(folder);
        Path tenants = folder.resolve("tenants");
        FixtureTenants.copySchemas(repository, tenants);
        copyTenant(repository.resolve("tenants-config").resolve(TENANT), tenants.resolve(TENANT));
        Map<String, String> own = Map.of(
                "repository.root", repository.toString(),
                "portal.data", folder.resolve("data").toString(),
                "portal.tenants", tenants.toString(),
                "portal.port", Integer.toString(port));
        Options options = Options.read(key -> own.getOrDefault(key, System.getProperty(key)));
        Installation.start(options, console(), installation::set);
        tenant = TenantFiles.load(tenants).require(new TenantId(TENANT));
        openDoor();
    }

    /** Lets officers log in with their passwords alone, as the loading of demo data does. */
    private void openDoor() {
        Installation running = installation.get();
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
        ReadyFile.Login login = facts().logins().stream()
                .filter(candidate -> candidate.roles().contains("credit-office"))
                .findFirst()
                .orElseThrow();
        return new OfficeApi(
                tenant,
                Map.of(
                        "grant_type", "password",
                        "client_id", "demo-data",
                        "scope", "openid",
                        "username", login.username(),
                        "password", login.password()));
    }

    private ReadyFile.Tenant facts() {
        return installation.get().ready().tenants().get(0);
    }

    /** The memory of the process that runs the office. */
    public ProcessMemory memory() {
        try {
            String id = Files.readString(folder.resolve("data/run/portal.pid")).strip();
            return new ProcessMemory(Long.parseLong(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The tenant's database, as its administrator reaches it; with the settings that bulk loading wants. */
    public MysqlDataSource dataSource() {
        DatabaseAccess access = installation.get().databaseAccess();
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

    /** A connection of {@link #dataSource}. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    @Override
    public void close() {
        Installation running = installation.get();
        if (running != null) {
            running.close();
        }
    }

    private Console console() {
        try {
            FileOutputStream log =
                    new FileOutputStream(folder.resolve("console.log").toFile(), true);
            return new Console(new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copyTenant(Path source, Path target) {
        try (Stream<Path> files = Files.list(source)) {
            Files.createDirectories(target);
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        return IntStream.iterate(FIRST_PORT, candidate -> candidate < LAST_PORT, candidate -> candidate + STEP)
                .filter(candidate -> Stream.of(0, 100, 200).allMatch(offset -> isFree(candidate + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int candidate) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), candidate));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
