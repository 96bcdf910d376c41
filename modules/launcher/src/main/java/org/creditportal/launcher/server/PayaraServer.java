package org.creditportal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.launcher.ServerFiles;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.Folders;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.process.ChildProcess;
import org.creditportal.launcher.process.Children;
import org.creditportal.launcher.process.HttpProbe;
import org.creditportal.launcher.process.Java;

/** Payara Micro with the public site at {@code /} and the office at {@code /office}, on the loopback address. */
public final class PayaraServer {

    private static final Duration LIMIT = Duration.ofSeconds(300);

    private final DataFolder data;
    private final Children children;
    private final ServerFiles files;
    private final int port;
    private ChildProcess process;

    public PayaraServer(DataFolder data, Children children, ServerFiles files, int port) {
        this.data = data;
        this.children = children;
        this.files = files;
        this.port = port;
    }

    /**
     * Starts it and waits until the public site says it is ready; the office may still wait for its realms.
     *
     * @param commands what the server is told before it deploys the applications
     * @param settings the portal's settings, as system properties
     */
    public void start(ServerCommands commands, Map<String, String> settings) {
        Path run = data.folder("run");
        forgetLastStart();
        SecretFiles.write(run.resolve("before-boot.asadmin"), commands.beforeBoot("127.0.0.1"));
        SecretFiles.write(run.resolve("after-boot.asadmin"), commands.afterBoot());
        ServerDoor.write(run, files.payara());
        process = children.start("portal", command(run, settings), Map.of());
        await("/health/ready");
    }

    /** Waits until the office says it is ready, too. */
    public void awaitOffice() {
        await("/office/health/ready");
    }

    private void await(String readiness) {
        HttpProbe probe = new HttpProbe();
        process.await(() -> probe.succeeds(address(readiness)), LIMIT);
    }

    /** The server would otherwise keep pools and applications of its last start and stumble over their names. */
    private void forgetLastStart() {
        try {
            Folders.delete(home());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path home() {
        return data.root().resolve("payara");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private List<String> command(Path run, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Java.command(),
                "-Xms1280m",
                "-Xmx1280m",
                // Rows of an import live for a second or two: room enough that they die young.
                "-Xmn768m",
                "-XX:SurvivorRatio=4",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + data.folder("temporary")));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "@" + run.resolve(ServerDoor.OPTIONS),
                "-cp",
                files.payara() + ":" + run,
                ServerDoor.MAIN_CLASS,
                "--rootdir",
                data.folder("payara").toString(),
                // Not together with --nocluster, which would open a port for the data grid again.
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--addlibs",
                files.driver() + ":" + files.door(),
                "--prebootcommandfile",
                run.resolve("before-boot.asadmin").toString(),
                "--postbootcommandfile",
                run.resolve("after-boot.asadmin").toString(),
                "--deploy",
                files.site() + ":/",
                "--deploy",
                files.office() + ":/office"));
        return command;
    }
}
