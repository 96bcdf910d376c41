package org.creditportal.benchmarks.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.WebArchive;
import org.creditportal.launcher.ServerFiles;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.process.Children;
import org.creditportal.launcher.process.Ports;
import org.creditportal.launcher.server.PayaraServer;
import org.creditportal.testkit.FreshInstallation;

/**
 * The product's application server, started and set as for the portal and with one pool of its tenant, with only what a bench
 * deploys on it. While the portal is asked it is at rest, and the other way round.
 */
public final class BareServer implements AutoCloseable {

    private static final int FIRST_PORT = 37_080;

    private final DataFolder data;
    private final Children children;
    private final Ports ports;

    private BareServer(DataFolder data) {
        this.data = data;
        this.children = new Children(data);
        this.ports = FreshInstallation.freePorts(FIRST_PORT);
    }

    /**
     * Starts it on the portal's database.
     *
     * @param pool whose rights its pool has: {@code app} or {@code site}
     * @param application what it runs
     */
    public static BareServer start(Settings settings, BenchPortal portal, String pool, WebArchive application) {
        Path folder = settings.folder().resolve("bare");
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        BareServer server = new BareServer(DataFolder.open(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(server.children::stop, "stop-bare"));
        ServerFiles product = ServerFiles.read(System::getProperty);
        Path applications = server.data.root().resolve("applications");
        ServerFiles files = new ServerFiles(
                product.payara(),
                product.keycloak(),
                product.driver(),
                product.door(),
                application.write(applications.resolve("bare.war")),
                new WebArchive().write(applications.resolve("empty.war")));
        new PayaraServer(server.data, server.children, files, server.ports.portal())
                .start(portal.serverCommands(List.of(pool)), Map.of());
        return server;
    }

    /** Its port. */
    public int port() {
        return ports.portal();
    }

    @Override
    public void close() {
        children.stop();
        data.close();
    }
}
