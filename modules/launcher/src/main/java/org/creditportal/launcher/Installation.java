package org.creditportal.launcher;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.tenant.InvalidTenantFileException;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.launcher.change.ChangeWatch;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.DatabaseServer;
import org.creditportal.launcher.database.StoredCalendar;
import org.creditportal.launcher.database.TenantDatabases;
import org.creditportal.launcher.demo.DemoCast;
import org.creditportal.launcher.demo.DemoData;
import org.creditportal.launcher.demo.DemoNotices;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.OfficeModules;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.identity.KeycloakAccount;
import org.creditportal.launcher.identity.KeycloakServer;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.creditportal.launcher.mail.Mailbox;
import org.creditportal.launcher.process.Children;
import org.creditportal.launcher.process.Leftovers;
import org.creditportal.launcher.server.PayaraServer;
import org.creditportal.launcher.server.ServerCommands;
import org.keycloak.admin.client.Keycloak;

/** A whole product running on this machine: database, Keycloak, both web applications and every tenant. */
public final class Installation implements AutoCloseable {

    private final Options options;
    private final Console console;
    private final DataFolder data;
    private final SecretFiles secrets;
    private final TenantDirectory tenants;
    private final Children children;
    private final Mailbox mailbox = new Mailbox();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Installation(Options options, Console console, TenantDirectory tenants) {
        this.options = options;
        this.console = console;
        this.tenants = tenants;
        this.data = DataFolder.open(options.data());
        this.children = new Children(data);
        this.secrets = new SecretFiles(data.root().resolve("secrets"));
    }

    /**
     * Starts everything; at return all tenants are ready. One installation a JVM: its settings are system properties.
     *
     * @param created is told the installation before anything runs, so that it can be stopped at any time
     * @throws StartFailedException when it cannot start; what had started is stopped
     */
    public static Installation start(Options options, Console console, Consumer<Installation> created) {
        TenantDirectory tenants = loadTenants(options);
        Installation installation = new Installation(options, console, tenants);
        created.accept(installation);
        try {
            installation.start();
            return installation;
        } catch (CompletionException background) {
            installation.close();
            throw new StartFailedException(
                    background.getCause() instanceof StartFailedException known
                            ? known.getMessage()
                            : background.getCause() + "; see launcher.log in the folder with the logs",
                    background);
        } catch (RuntimeException failure) {
            installation.close();
            throw failure;
        }
    }

    private static TenantDirectory loadTenants(Options options) {
        try {
            return TenantFiles.load(
                    options.tenants(), OfficeModules.loader(options.files().office()));
        } catch (InvalidTenantFileException invalid) {
            throw new StartFailedException(invalid.getMessage(), invalid);
        }
    }

    private void start() {
        long leftovers = new Leftovers(data.folder("run"), data.root()).end();
        if (leftovers > 0) {
            console.progress("Ended " + leftovers + " programs that an earlier run left behind");
        }
        options.ports().requireFree();
        if (options.demo()) {
            mailbox.start();
        }
        settings().forEach(System::setProperty);
        tenants.all().forEach(tenant -> secrets.createPortalSecrets(tenant.id()));

        KeycloakServer keycloak = keycloak();
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(keycloak::prepare);
        DatabaseServer database = database();
        console.progress("Starting the database");
        database.start();
        CompletableFuture<Void> realms = prepared.thenRunAsync(() -> startRealms(keycloak, database));
        migrate(database);
        console.progress("Starting the web applications");
        PayaraServer server = applications();
        // The office is not ready before its realms are, and what is wrong with them is told at once.
        realms.join();
        server.awaitOffice();
        console.progress("The web applications are ready");
        if (options.demo()) {
            demo(keycloak);
            console.progress("All mail is kept here and sent nowhere: read it by POP3 at " + mailbox.pop3()
                    + ", where an officer's address is the user and any password does");
        }
    }

    /** What the demonstration's officers were written. */
    public List<Mailbox.Letter> letters() {
        return mailbox.letters();
    }

    /**
     * Says so when one of its programs ends without having been told to.
     *
     * @param callback decides what then becomes of the others
     */
    public void onUnexpectedEnd(Runnable callback) {
        children.onUnexpectedEnd(program -> {
            console.failure(program + " has ended unexpectedly; see " + data.log(program));
            callback.run();
        });
    }

    /** Its database server, which may be started again after it ended. */
    public DatabaseServer database() {
        return new DatabaseServer(data, secrets, children, options.ports().database());
    }

    private KeycloakServer keycloak() {
        return new KeycloakServer(
                data,
                secrets,
                children,
                options.ports().keycloak(),
                options.files().keycloak());
    }

    private void startRealms(KeycloakServer keycloak, DatabaseServer database) {
        console.progress("Starting Keycloak");
        keycloak.start(database.access());
        Provisioning provisioning = new Provisioning(secrets, console);
        if (options.demo()) {
            provisioning.forDemo(keycloak.administrator(), tenants.all(), cast());
        } else {
            provisioning.forProduction(keycloak.administrator(), tenants.all());
        }
    }

    private DemoCast cast() {
        return new DemoCast(options.repository().resolve("db/demo"), secrets);
    }

    private void demo(KeycloakServer keycloak) {
        try (Keycloak client = keycloak.administrator().login()) {
            RealmProvisioning realms = new RealmProvisioning(client, secrets);
            AllTenants.atOnce(tenants.all(), tenant -> demo(realms, tenant));
        }
    }

    private void demo(RealmProvisioning realms, TenantDefinition tenant) {
        DemoData demo = new DemoData(
                options.repository().resolve("db/demo"),
                data,
                tenant,
                cast(),
                today(tenant),
                calendar(tenant),
                new DemoNotices(databaseAccess(), tenant));
        if (demo.isMissing()) {
            console.progress("Loading the demo data of " + tenant.id());
            realms.demoDoor(tenant, true);
            demo.load();
        }
        realms.demoDoor(tenant, false);
    }

    /** The date in the tenant's zone. */
    public LocalDate today(TenantDefinition tenant) {
        return LocalDate.now(console.clock().withZone(tenant.zone()));
    }

    /** The tenant's calendar of working days. */
    public WorkingDayCalendar calendar(TenantDefinition tenant) {
        return StoredCalendar.of(databaseAccess(), tenant);
    }

    /** Its data folder. */
    DataFolder data() {
        return data;
    }

    /** What there is to log in to, for scripts and for the terminal. */
    public ReadyFile.Content ready() {
        return new ReadyFile.Content(tenants.all().stream()
                .map(tenant -> new Announcement(tenant, cast(), options.demo()).content())
                .toList());
    }

    /** How its Keycloak is reached as the administrator; for tests that look behind the portal. */
    public KeycloakAccount keycloakAdministrator() {
        return keycloak().administrator();
    }

    /** Its secrets. */
    public SecretFiles secrets() {
        return secrets;
    }

    /** How its database server is reached as the administrator; for tests that look behind the portal. */
    public DatabaseAccess databaseAccess() {
        return database().access();
    }

    private void migrate(DatabaseServer database) {
        TenantDatabases databases = new TenantDatabases(
                database.access(), secrets, options.repository().resolve("db"));
        AllTenants.atOnce(tenants.all(), tenant -> {
            int migrations = databases.migrate(tenant);
            console.progress("Database of " + tenant.id() + " is up to date, " + migrations + " new migrations");
        });
    }

    /** Starts the web applications again after they ended. */
    public void startApplications() {
        applications().awaitOffice();
        console.progress("The web applications are ready");
    }

    private PayaraServer applications() {
        PayaraServer server = new PayaraServer(
                data, children, applicationFiles(), options.ports().portal());
        ServerCommands commands = new ServerCommands(databaseAccess(), secrets, tenants.all(), List.of("app", "site"));
        server.start(commands, settings());
        return server;
    }

    private ServerFiles applicationFiles() {
        if (!options.watch()) {
            return options.files();
        }
        ChangeWatch watch = ChangeWatch.of(
                options.files(), data.folder("applications"), options.repository(), console, console.clock());
        watch.prepare(data.folder("run"));
        watch.start();
        return watch.files(options.files());
    }

    /** What its web applications run with; a further node of the same portal runs with the same. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("portal.tenants", options.tenants().toString());
        settings.put("portal.secrets", secrets.root().toString());
        settings.put(
                "portal.audit.anchors", data.root().resolve("audit-anchors").toString());
        settings.put("portal.scheme", "http");
        settings.put("portal.port", Integer.toString(options.ports().portal()));
        settings.put(
                "portal.keycloak.url", "http://localhost:" + options.ports().keycloak());
        if (options.demo()) {
            settings.put("portal.mail.server", mailbox.server());
        }
        return settings;
    }

    /** Stops everything, the web applications first and the database last. */
    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            children.stop();
            mailbox.close();
            data.close();
        }
    }
}
