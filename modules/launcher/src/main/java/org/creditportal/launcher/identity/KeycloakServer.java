package org.creditportal.launcher.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.process.Children;
import org.creditportal.launcher.process.HttpProbe;
import org.creditportal.launcher.process.Java;

/** The Keycloak of an all-in-one installation: on the loopback address, its data in a database of its own beside the tenants'. */
public final class KeycloakServer {

    private static final Duration LIMIT = Duration.ofSeconds(240);

    private final DataFolder data;
    private final SecretFiles secrets;
    private final Children children;
    private final int port;
    private final Path distribution;

    /**
     * @param distribution the zip
     */
    public KeycloakServer(DataFolder data, SecretFiles secrets, Children children, int port, Path distribution) {
        this.data = data;
        this.children = children;
        this.secrets = secrets;
        this.port = port;
        this.distribution = distribution;
    }

    /** Its address as browsers say it and as its tokens name it. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The account of its administrator. */
    public KeycloakAccount administrator() {
        return new KeycloakAccount(url(), "admin", secrets.password("keycloak-admin.password"));
    }

    /**
     * Unpacks it and builds its fixed settings into it, both at the first start only: a build takes longer than a start. It
     * needs no database and may run while that one starts.
     */
    public void prepare() {
        if (!Files.isDirectory(home())) {
            Folders.createWhole(home(), this::unpackAndBuild);
        }
    }

    private void unpackAndBuild(Path target) throws IOException {
        unpack(target);
        List<String> command = java(target);
        command.addAll(List.of("build", "--db=mariadb", "--health-enabled=false", "--metrics-enabled=false"));
        children.run("keycloak-setup", command);
    }

    private void unpack(Path target) throws IOException {
        try (InputStream file = Files.newInputStream(distribution);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName());
                // The first part is the folder keycloak-<version>.
                Path path = target.resolve(name.subpath(Math.min(1, name.getNameCount() - 1), name.getNameCount()));
                if (entry.isDirectory()) {
                    Files.createDirectories(name.getNameCount() == 1 ? target : path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
    }

    /** Starts it. */
    public void start(DatabaseAccess server) {
        KeycloakDatabase.create(server, secrets);
        List<String> command = java(home());
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                // A setting of the start, not of the build: without it a cluster's ports open on all interfaces.
                "--cache=local",
                "--db-url=jdbc:mariadb://127.0.0.1:" + server.port() + "/" + KeycloakDatabase.NAME,
                "--db-username=" + KeycloakDatabase.NAME,
                "--db-pool-max-size=20"));
        Map<String, String> environment = Map.of(
                "KC_DB_PASSWORD", KeycloakDatabase.password(secrets),
                "KC_BOOTSTRAP_ADMIN_USERNAME", administrator().username(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", administrator().password());
        HttpProbe probe = new HttpProbe();
        children.start("keycloak", command, environment)
                .await(() -> probe.succeeds("http://127.0.0.1:" + port + "/realms/master"), LIMIT);
    }

    /** What {@code kc.sh} would call; called directly so that the process started is the one to stop. */
    private List<String> java(Path home) {
        return new ArrayList<>(List.of(
                Java.command(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                // Two small servers on a small machine start faster without the second compiler's warm-up.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.io.tmpdir=" + data.folder("temporary"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private Path home() {
        return data.root().resolve("keycloak");
    }
}
