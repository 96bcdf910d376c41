package org.creditportal.systemtests.records;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.launcher.Installation;
import org.creditportal.launcher.ServerFiles;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.process.Children;
import org.creditportal.launcher.process.Leftovers;
import org.creditportal.launcher.server.PayaraServer;
import org.creditportal.launcher.server.ServerCommands;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.FreshInstallation;
import org.creditportal.testkit.RunningPortal;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A further node of the running portal, on its database, realms and tenants, whose office has {@link VerificationResource} in it:
 * so disputes come from one node while officers work on the other.
 */
final class VerifyingNode implements AutoCloseable {

    private static final int FIRST_PORT = 31_080;

    private final DataFolder data;
    private final Children children;
    private final Http http;

    private VerifyingNode(DataFolder data, int port) {
        this.data = data;
        this.children = new Children(data);
        this.http = new Http(port, "kunming.localhost");
    }

    /** Starts it; at return it is ready. */
    static VerifyingNode start() {
        int port = FreshInstallation.freePorts(FIRST_PORT).portal();
        DataFolder data = DataFolder.open(RunningPortal.get().data().resolveSibling("verifying-node"));
        // Whoever was ended in the middle of an earlier run has left its server.
        new Leftovers(data.folder("run"), data.root()).end();
        VerifyingNode node = new VerifyingNode(data, port);
        try {
            node.serve(port);
            return node;
        } catch (RuntimeException failure) {
            node.close();
            throw failure;
        }
    }

    private void serve(int port) {
        RunningPortal portal = RunningPortal.get();
        Installation installation = portal.installation();
        ServerFiles shipped = ServerFiles.read(System::getProperty);
        ServerFiles files = new ServerFiles(
                shipped.payara(),
                shipped.keycloak(),
                shipped.driver(),
                shipped.door(),
                shipped.site(),
                office(shipped.office()));
        PayaraServer server = new PayaraServer(data, children, files, port);
        server.start(
                new ServerCommands(
                        installation.databaseAccess(),
                        installation.secrets(),
                        TenantFiles.load(portal.tenants()).all(),
                        List.of("app", "site")),
                installation.settings());
        server.awaitOffice();
    }

    private Path office(Path shipped) {
        Path office = data.root().resolve("office.war");
        ShrinkWrap.create(ZipImporter.class, "office.war")
                .importFrom(shipped.toFile())
                .as(WebArchive.class)
                .addClasses(VerificationResource.class, Verification.class)
                .as(ZipExporter.class)
                .exportTo(office.toFile(), true);
        return office;
    }

    /** What an officer or program is to do there to a record: {@code dispute}, {@code stand} or {@code repair}. */
    Callable<Http.Answer> act(OfficeApi by, String act, String record) {
        return () -> http.post(
                "/office/api/v1/fixture/records/" + record + "/" + act,
                "{}".getBytes(StandardCharsets.UTF_8),
                "Authorization",
                by.authorization(),
                "Content-Type",
                "application/json");
    }

    @Override
    public void close() {
        children.stop();
        data.close();
    }
}
