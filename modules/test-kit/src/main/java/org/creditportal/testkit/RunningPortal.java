package org.creditportal.testkit;

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
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.launcher.Console;
import org.creditportal.launcher.Installation;
import org.creditportal.launcher.Options;
import org.creditportal.launcher.files.ReadyFile;

/**
 * The whole product, started by the launcher as {@code mvn -Prun} starts it, with demo data; one for all tests of a run.
 * Its data folder is made anew each run.
 */
public final class RunningPortal {

    private static final int FIRST_PORT = 21_080;
    private static final int LAST_PORT = 29_080;
    private static final int STEP = 300;

    private static RunningPortal current;

    private final Path repository;
    private final Path folder;
    private final int port;
    private Installation installation;

    private RunningPortal(Path repository, Path folder, int port) {
        this.repository = repository;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts it, once.
     *
     * @param repository the checkout
     * @param folder where it keeps data, logs and its copy of the tenant files
     */
    public static synchronized RunningPortal start(Path repository, Path folder) {
        if (current == null) {
            delete(folder);
            RunningPortal portal = new RunningPortal(repository, folder, freePort());
            FixtureTenants.copyShipped(repository, portal.tenants());
            portal.start();
            current = portal;
        }
        return current;
    }

    /** The running one. */
    public static synchronized RunningPortal get() {
        if (current == null) {
            throw new IllegalStateException("The portal is started by the test session's listener");
        }
        return current;
    }

    /** Stops it and starts it again on the same data, as an operator would after a change of the tenant files. */
    public void restart() {
        stop();
        start();
    }

    /** Ends one of its programs, {@code portal} or {@code database}, as a power cut would; the others go on running. */
    public void kill(String program) {
        Path pidFile = data().resolve("run").resolve(program + ".pid");
        try {
            ProcessHandle process = ProcessHandle.of(
                            Long.parseLong(Files.readString(pidFile).strip()))
                    .orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts a killed program again. */
    public void revive(String program) {
        if ("database".equals(program)) {
            installation.database().start();
        } else {
            installation.startApplications();
        }
    }

    /** Stops it. */
    public void stop() {
        installation.close();
    }

    /** Folder of the tenant files that it runs with; a test may add a tenant and {@link #restart}. */
    public Path tenants() {
        return folder.resolve("tenants");
    }

    /** Its data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The checkout. */
    public Path repository() {
        return repository;
    }

    /** Port of the web applications. */
    public int port() {
        return port;
    }

    /** The installation itself, for its database and Keycloak. */
    public Installation installation() {
        return installation;
    }

    /** Definition of one of its tenants. */
    public TenantDefinition tenant(String id) {
        return TenantFiles.load(tenants()).require(new TenantId(id));
    }

    /** What it says about a tenant when it is ready: addresses and logins. */
    public ReadyFile.Tenant facts(String id) {
        return installation.ready().tenants().stream()
                .filter(tenant -> tenant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The demo officer with this role, in a bureau other than the given one where that is not null. */
    public ReadyFile.Login login(String tenant, String role) {
        return facts(tenant).logins().stream()
                .filter(login -> login.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private void start() {
        installation = Installation.start(options(), console(), started -> installation = started);
        // Tests kill programs; what follows is theirs to say, and the log tells.
        installation.onUnexpectedEnd(() -> {});
    }

    private Options options() {
        Map<String, String> own = Map.of(
                "repository.root", repository.toString(),
                "portal.data", data().toString(),
                "portal.tenants", tenants().toString(),
                "portal.port", Integer.toString(port));
        return Options.read(key -> own.getOrDefault(key, System.getProperty(key)));
    }

    private Console console() {
        try {
            Files.createDirectories(folder);
            FileOutputStream log =
                    new FileOutputStream(folder.resolve("console.log").toFile(), true);
            return new Console(new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());
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
