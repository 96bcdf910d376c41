package org.creditportal.testkit;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.launcher.Console;
import org.creditportal.launcher.Installation;
import org.creditportal.launcher.Options;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.process.Ports;

/**
 * The whole product, started by the launcher as {@code mvn -Prun} starts it, on free ports and in a folder of its own that is
 * made anew. Its tenant files are put into {@link #tenants} before it is started.
 */
public final class FreshInstallation implements AutoCloseable {

    private static final int CANDIDATES = 27;
    private static final int STEP = 300;

    private final Path repository;
    private final Path folder;
    private final Ports ports;
    private volatile Installation installation;

    /**
     * Deletes what an earlier one left in the folder; starts nothing.
     *
     * @param repository the checkout
     * @param folder where it keeps data, logs and its tenant files
     * @param firstPort where to begin looking for free ports
     */
    public FreshInstallation(Path repository, Path folder, int firstPort) {
        this.repository = repository;
        this.folder = folder;
        this.ports = freePorts(firstPort);
        clear(folder);
    }

    /** Starts it, after a {@link #close} again on the same data. */
    public void start() {
        Installation.start(options(), console(), created -> installation = created);
    }

    /** Stops it at any time; nothing to do when it was not started. */
    @Override
    public void close() {
        Installation running = installation;
        if (running != null) {
            running.close();
        }
    }

    /** The checkout. */
    public Path repository() {
        return repository;
    }

    /** Folder of the tenant files that it runs with. */
    public Path tenants() {
        return folder.resolve("tenants");
    }

    /** Its data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Port of the web applications. */
    public int port() {
        return ports.portal();
    }

    /** The installation itself, for its database and Keycloak. */
    public Installation running() {
        return installation;
    }

    /** The id of one of its processes, {@code portal} or {@code database}. */
    public long processId(String program) {
        try {
            return Long.parseLong(Files.readString(data().resolve("run").resolve(program + ".pid"))
                    .strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    private Options options() {
        Map<String, String> own = Map.of(
                "repository.root", repository.toString(),
                "portal.data", data().toString(),
                "portal.tenants", tenants().toString(),
                "portal.port", Integer.toString(ports.portal()));
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

    /** Ports that are free now, from the first one on: several may run beside each other. */
    public static Ports freePorts(int first) {
        return IntStream.range(0, CANDIDATES)
                .mapToObj(candidate -> Ports.from(first + candidate * STEP))
                .filter(Ports::areFree)
                .findFirst()
                .orElseThrow();
    }

    private static void clear(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
