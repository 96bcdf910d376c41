package org.creditportal.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabases;
import org.creditportal.launcher.files.OfficeModules;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.identity.KeycloakAccount;
import org.creditportal.launcher.identity.KeycloakDatabase;
import org.creditportal.launcher.server.ServerCommands;
import org.creditportal.launcher.server.ServerDoor;

/**
 * What an installation of several machines calls, each command once a deployment and, but for rotation, safe to repeat:
 *
 * <ul>
 *   <li>{@code secrets}: makes up every secret that is not there yet
 *   <li>{@code rotate <tenant>}: gives a tenant another key to encrypt with; each call another one
 *   <li>{@code rotate-audit <tenant>}: gives a tenant another key to seal its audit trail with; each call another one
 *   <li>{@code migrate}: brings every tenant's database up to date; Keycloak looks after its own, which is created here
 *   <li>{@code provision}: brings every tenant's realm up to date and creates its first administrators
 *   <li>{@code recover <tenant>}: opens a second way in for the administrators of a tenant who cannot log in
 *   <li>{@code commands <address> <folder> <app or site>}: writes what Payara Micro is told at its start
 * </ul>
 */
final class ProductionCommands {

    private final Console console;

    ProductionCommands(Console console) {
        this.console = console;
    }

    void execute(String[] arguments) {
        SecretFiles secrets = new SecretFiles(PortalSettings.SECRETS.path());
        Path office = Path.of(setting("portal.files.office", "/opt/portal/office.war"));
        List<TenantDefinition> tenants = TenantFiles.load(PortalSettings.TENANTS.path(), OfficeModules.loader(office))
                .all();
        switch (arguments[0]) {
            case "secrets" -> createSecrets(secrets, tenants);
            case "rotate" -> rotate(secrets, tenants, arguments);
            case "rotate-audit" -> rotateAudit(secrets, tenants, arguments);
            case "migrate" -> migrate(secrets, tenants);
            case "provision" -> provision(secrets, tenants);
            case "recover" -> recover(secrets, tenants, arguments);
            case "commands" -> writeServerCommands(secrets, tenants, arguments);
            default ->
                throw new StartFailedException("Unknown command " + arguments[0]
                        + "; there are run, secrets, rotate, rotate-audit, migrate, provision, recover, commands");
        }
    }

    private void createSecrets(SecretFiles secrets, List<TenantDefinition> tenants) {
        secrets.password("database-root.password");
        secrets.password("keycloak-database.password");
        secrets.password("keycloak-admin.password");
        tenants.forEach(tenant -> secrets.createPortalSecrets(tenant.id()));
        console.progress("Secrets are in " + secrets.root());
    }

    private void rotate(SecretFiles secrets, List<TenantDefinition> tenants, String[] arguments) {
        TenantDefinition tenant = named(tenants, arguments);
        int number = secrets.addProtectionKey(tenant.id());
        console.progress("Key " + number + " of " + tenant.id() + " encrypts from now on");
    }

    private void rotateAudit(SecretFiles secrets, List<TenantDefinition> tenants, String[] arguments) {
        TenantDefinition tenant = named(tenants, arguments);
        int number = secrets.addAuditKey(tenant.id());
        console.progress("Key " + number + " of " + tenant.id() + " seals the audit trail from now on");
    }

    private void migrate(SecretFiles secrets, List<TenantDefinition> tenants) {
        Path scripts = Path.of(setting("portal.scripts", "db"));
        KeycloakDatabase.create(database(secrets), secrets);
        TenantDatabases databases = new TenantDatabases(database(secrets), secrets, scripts.toAbsolutePath());
        for (TenantDefinition tenant : tenants) {
            int migrations = databases.migrate(tenant);
            console.progress("Database of " + tenant.id() + " is up to date, " + migrations + " new migrations");
        }
    }

    private void provision(SecretFiles secrets, List<TenantDefinition> tenants) {
        new Provisioning(secrets, console).forProduction(administrator(secrets), tenants);
    }

    private void recover(SecretFiles secrets, List<TenantDefinition> tenants, String[] arguments) {
        new Provisioning(secrets, console).recover(administrator(secrets), named(tenants, arguments));
    }

    private static TenantDefinition named(List<TenantDefinition> tenants, String[] arguments) {
        String id = arguments.length == 2 ? arguments[1] : "";
        return tenants.stream()
                .filter(tenant -> tenant.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new StartFailedException("Usage: " + arguments[0] + " <tenant>"));
    }

    private static KeycloakAccount administrator(SecretFiles secrets) {
        String url = PortalSettings.KEYCLOAK_INTERNAL_URL.find().orElseGet(PortalSettings.KEYCLOAK_URL::text);
        return new KeycloakAccount(
                url, setting("portal.keycloak.administrator", "admin"), secrets.password("keycloak-admin.password"));
    }

    private void writeServerCommands(SecretFiles secrets, List<TenantDefinition> tenants, String[] arguments) {
        if (arguments.length != 4 || !List.of("app", "site").contains(arguments[3])) {
            throw new StartFailedException("Usage: commands <address to listen on> <folder to write to> <app or site>");
        }
        ServerCommands commands = new ServerCommands(database(secrets), secrets, tenants, List.of(arguments[3]));
        Path folder = Path.of(arguments[2]);
        SecretFiles.write(folder.resolve("before-boot.asadmin"), commands.beforeBoot(arguments[1]));
        SecretFiles.write(folder.resolve("after-boot.asadmin"), commands.afterBoot());
        ServerDoor.write(folder, Path.of(setting("portal.files.payara", "/opt/portal/payara-micro.jar")));
    }

    private static DatabaseAccess database(SecretFiles secrets) {
        return new DatabaseAccess(
                setting("portal.database.host", "127.0.0.1"),
                Integer.parseInt(setting("portal.database.port", "3306")),
                setting("portal.database.administrator", "root"),
                secrets.password("database-root.password"),
                setting("portal.database.accounts.from", "%"),
                setting("portal.database.tls", "REQUIRED"));
    }

    /** A setting that only the launcher knows, named like those of the portal. */
    private static String setting(String key, String defaultValue) {
        String environment = System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT));
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(environment))
                .orElse(defaultValue);
    }
}
