package org.creditportal.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * HAProxy as {@code docker/haproxy.cfg} has it, before a portal on this machine: the same file with other addresses, and without
 * the certificate, which a test has none of.
 */
public final class Balancer implements AutoCloseable {

    private static final List<String> PROGRAM = List.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy");
    private static final String IDENTITY_HOST = "login.localhost";

    private final Process process;
    private final Path log;

    private Balancer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** The program, where the machine has it or may install it. */
    public static Optional<Path> program() {
        return DebianProgram.installed(PROGRAM).or(() -> DebianProgram.install(PROGRAM, "haproxy"));
    }

    /**
     * Starts it.
     *
     * @param port where it answers
     * @param portal port of the portal that stands for all nodes
     */
    public static Balancer start(Path program, Path repository, Path folder, int port, int portal) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("haproxy.cfg");
            Files.writeString(
                    file, onThisMachine(Files.readString(repository.resolve("docker/haproxy.cfg")), port, portal));
            Path log = folder.resolve("haproxy.log");
            ProcessBuilder builder = new ProcessBuilder(program.toString(), "-db", "-f", file.toString())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(log.toFile());
            builder.environment().put("IDENTITY_HOST", IDENTITY_HOST);
            return new Balancer(builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String onThisMachine(String text, int port, int portal) {
        return text.replaceFirst("bind :443 ssl .*", "bind 127.0.0.1:" + port)
                .replaceFirst("bind :80\\b", "bind 127.0.0.1:" + (port + 1))
                .replaceAll("server-template (\\w+) .*", "server $1 127.0.0.1:" + portal)
                .replaceFirst("server keycloak .*", "server keycloak 127.0.0.1:" + portal);
    }

    /** Whether it still runs; if not, its log says why. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** What it has said. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
