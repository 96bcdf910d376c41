package org.creditportal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.Installation;
import org.creditportal.launcher.files.ReadyFile;

/** The whole product with demo data, one for all tests of a lane of a run. Its data folder is made anew each run. */
public final class RunningPortal {

    /** How many files Beidaihe's public site gives to one address, so that a test sees the end of it. */
    public static final int FEW_DOWNLOADS = 3;

    /** A tenant that only tests know, without demo data: nothing of it but its folder is there when the portal starts. */
    public static final String THIRD_TENANT = "chenggong";

    /** How many requests of each kind the third tenant takes of one address in an hour: more than its officers' tests send. */
    public static final int FEW_REQUESTS = 400;

    /** How many of one program known by name, and of one officer. */
    public static final int FEW_OF_A_PROGRAM = 150;

    public static final int FEW_OF_AN_OFFICER = 800;

    private static final List<String> FEW = List.of("pages", "search", "openData", "login", "tokens");

    private static final int FIRST_PORT = 21_080;

    /** Two that begin at the same moment find the same ports free. */
    private static final int BETWEEN_LANES = 50;

    private static RunningPortal current;
    private static RuntimeException failed;

    private final FreshInstallation installation;

    private TenantDefinition reckoned;

    private RunningPortal(FreshInstallation installation) {
        this.installation = installation;
    }

    /**
     * Starts it, once.
     *
     * @param repository the checkout
     * @param folder where it keeps data, logs and its copy of the tenant files
     * @param lane which of the runs side by side it belongs to, from 1
     */
    public static synchronized RunningPortal start(Path repository, Path folder, int lane) {
        if (current == null) {
            FreshInstallation installation =
                    new FreshInstallation(repository, folder, FIRST_PORT + (lane - 1) * BETWEEN_LANES);
            FixtureTenants.copyShipped(repository, installation.tenants());
            FixtureTenants.rate(installation.tenants(), "beidaihe", "downloads", FEW_DOWNLOADS);
            FixtureTenants.add(installation.tenants(), THIRD_TENANT);
            FEW.forEach(kind -> FixtureTenants.rate(installation.tenants(), THIRD_TENANT, kind, FEW_REQUESTS));
            FixtureTenants.rate(installation.tenants(), THIRD_TENANT, "clients", FEW_OF_A_PROGRAM);
            FixtureTenants.rate(installation.tenants(), THIRD_TENANT, "officers", FEW_OF_AN_OFFICER);
            RunningPortal portal = new RunningPortal(installation);
            startOrSayWhy(portal);
            current = portal;
        }
        return current;
    }

    /** What a listener of the session throws is told nowhere: the tests that miss the portal tell it. */
    private static void startOrSayWhy(RunningPortal portal) {
        try {
            portal.start();
        } catch (RuntimeException failure) {
            failed = failure;
            throw failure;
        }
    }

    /** The running one. */
    public static synchronized RunningPortal get() {
        if (current == null) {
            throw new IllegalStateException(
                    failed == null
                            ? "The portal is started by the test session's listener"
                            : "The portal did not start: " + failed,
                    failed);
        }
        return current;
    }

    /** What its server's threads do in the product's code; nothing where it does not run, so that no failure is hidden by this one. */
    public static synchronized String atWork() {
        try {
            return current == null ? "" : ThreadsAtWork.of(current.processId("portal"));
        } catch (UncheckedIOException stopped) {
            return "";
        }
    }

    /** Ends one of its programs, {@code portal} or {@code database}, as a power cut would; the others go on running. */
    public void kill(String program) {
        ProcessHandle process =
                ProcessHandle.of(installation.processId(program)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts a killed program again. */
    public void revive(String program) {
        if ("database".equals(program)) {
            installation().database().start();
        } else {
            installation().startApplications();
        }
    }

    /** Stops one of its programs as it stands: it answers nobody, and nobody is told so. */
    public void suspend(String program) {
        signal("STOP", program);
    }

    /** Lets a suspended program go on. */
    public void resume(String program) {
        signal("CONT", program);
    }

    private void signal(String name, String program) {
        try {
            String id = Long.toString(installation.processId(program));
            int answer = new ProcessBuilder("kill", "-" + name, id).start().waitFor();
            if (answer != 0) {
                throw new IllegalStateException(program + " could not be sent " + name);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The id of one of its processes: {@code portal}, {@code database} or {@code keycloak}. */
    public long processId(String program) {
        return installation.processId(program);
    }

    /** Stops it. */
    public void stop() {
        installation.close();
    }

    /** Folder of the tenant files that it runs with. */
    public Path tenants() {
        return installation.tenants();
    }

    /** Its data folder. */
    public Path data() {
        return installation.data();
    }

    /** The checkout. */
    public Path repository() {
        return installation.repository();
    }

    /** Port of the web applications. */
    public int port() {
        return installation.port();
    }

    /** The installation itself, for its database and Keycloak. */
    public Installation installation() {
        return installation.running();
    }

    /** Definition of one of its tenants. */
    public TenantDefinition tenant(String id) {
        return installation.tenant(id);
    }

    /** Days counted from today by the announced calendar, which both shipped tenants have. */
    public synchronized Days days() {
        if (reckoned == null) {
            reckoned = tenant("kunming"); // asked for once: all tenants' files are read and checked for it
        }
        return new Days(installation().today(reckoned), installation().calendar(reckoned));
    }

    /** What it says about a tenant when it is ready: addresses and logins. */
    public ReadyFile.Tenant facts(String id) {
        return installation.facts(id);
    }

    /** The demo officer with this role. */
    public ReadyFile.Login login(String tenant, String role) {
        return facts(tenant).logins().stream()
                .filter(login -> login.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private void start() {
        installation.start();
        // Tests kill programs; what follows is theirs to say, and the log tells.
        installation().onUnexpectedEnd(() -> {});
    }
}
