package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creditportal.kernel.tenant.AreaDefinition;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.launcher.Launcher;
import org.creditportal.launcher.database.DatabaseAccess;
import org.creditportal.launcher.database.TenantDatabase;
import org.creditportal.launcher.identity.KeycloakAccount;
import org.creditportal.testkit.FixtureTenants;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleMappingResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The production commands, run as processes of their own against the run's database and Keycloak, killed at many moments
 * and run again: the last run completes what the others left half done.
 */
class ProvisioningIT {

    private static final String TENANT = "delta";
    private static final long[] KILL_AFTER_MILLISECONDS = {600, 1200, 1800, 2400, 3200, 4500};
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    private Path folder;

    private final RunningPortal portal = RunningPortal.get();
    private final DatabaseAccess database = portal.installation().databaseAccess();

    @BeforeEach
    void addTenant() throws IOException {
        FixtureTenants.copySchemas(portal.repository(), folder.resolve("tenants"));
        FixtureTenants.add(folder.resolve("tenants"), TENANT);
        demandSecondFactor(folder.resolve("tenants").resolve(TENANT).resolve("tenant.yaml"));
        Files.createDirectories(folder.resolve("secrets"));
        for (String secret : // Those of the servers that are running: provisioning sets their accounts to what it finds
                // here.
                List.of("database-root.password", "keycloak-admin.password", "keycloak-database.password")) {
            Files.copy(
                    portal.data().resolve("secrets").resolve(secret),
                    folder.resolve("secrets").resolve(secret));
        }
    }

    private static void demandSecondFactor(Path file) throws IOException {
        String before = Files.readString(file);
        String after = before.replace("secondFactor: false", "secondFactor: true");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    @Test
    void completesAfterBeingKilledAnywhere() throws Exception {
        assertThat(run("secrets")).isZero();
        for (long moment : KILL_AFTER_MILLISECONDS) {
            kill("migrate", moment);
        }
        assertThat(run("migrate")).isZero();
        assertDatabaseIsComplete();

        for (long moment : KILL_AFTER_MILLISECONDS) {
            kill("provision", moment);
        }
        assertThat(run("provision")).isZero();
        assertRealmIsComplete();
        assertThat(run("provision")).isZero();
        assertRealmIsComplete();

        List<String> changed = changeFirstOfficers();
        assertThat(run("provision")).isZero();
        assertThat(jobs()).as("as the portal left them").isEqualTo(changed);
    }

    /** One is given another job, and another one is removed. */
    private List<String> changeFirstOfficers() {
        try (Keycloak keycloak = administrator().login()) {
            RealmResource realm = keycloak.realm(TENANT);
            RoleMappingResource office =
                    realm.users().get(account(realm, "first.credit-office")).roles();
            office.realmLevel()
                    .remove(List.of(realm.roles().get("credit-office").toRepresentation()));
            office.realmLevel().add(List.of(realm.roles().get("bureau-clerk").toRepresentation()));
            realm.users().delete(account(realm, "first.system-admin")).close();
        }
        return jobs();
    }

    private List<String> jobs() {
        try (Keycloak keycloak = administrator().login()) {
            RealmResource realm = keycloak.realm(TENANT);
            return realm.users().list(0, 100).stream()
                    .map(officer -> officer.getUsername() + " "
                            + realm.users().get(officer.getId()).roles().realmLevel().listAll().stream()
                                    .map(RoleRepresentation::getName)
                                    .sorted()
                                    .toList())
                    .sorted()
                    .toList();
        }
    }

    private static String account(RealmResource realm, String username) {
        return realm.users().searchByUsername(username, true).get(0).getId();
    }

    private void assertDatabaseIsComplete() throws Exception {
        TenantDatabase tenant = TenantDatabase.of(tenant());
        for (String user : List.of("app", "site", "owner")) {
            String password = Files.readString(
                            folder.resolve("secrets").resolve(TENANT).resolve("database-" + user + ".password"))
                    .strip();
            String view = "app".equals(user) ? "krn_audit_head" : "dsc_v_entry";
            try (Connection connection = database.dataSource(tenant.name(), TENANT + "_" + user, password)
                    .getConnection()) {
                assertThat(connection
                                .createStatement()
                                .executeQuery("SELECT COUNT(*) FROM " + view)
                                .next())
                        .isTrue();
            }
        }
    }

    private void assertRealmIsComplete() {
        try (Keycloak keycloak = administrator().login()) {
            RealmResource realm = keycloak.realm(TENANT);
            assertThat(realm.toRepresentation().isBruteForceProtected()).isTrue();
            assertThat(realm.toRepresentation().getFailureFactor()).isEqualTo(5);
            assertThat(realm.toRepresentation().getSsoSessionIdleTimeout()).isEqualTo(1800);
            assertThat(realm.clients().findAll()).extracting("clientId").contains("portal", "administration");
            assertThat(realm.roles().list())
                    .extracting(RoleRepresentation::getName)
                    .containsAll(duties());
            GroupRepresentation bureaus =
                    realm.groups().groups("bureaus", true, 0, 10, false).get(0);
            List<GroupRepresentation> groups =
                    realm.groups().group(bureaus.getId()).getSubGroups(0, 200, false);
            assertThat(groups)
                    .extracting(GroupRepresentation::getName)
                    .containsExactlyInAnyOrderElementsOf(tenant().bureaus().stream()
                            .map(BureauDefinition::id)
                            .toList());
            List<UserRepresentation> officers = realm.users().list(0, 100);
            assertThat(officers).hasSize(4).allSatisfy(officer -> assertThat(realm.users()
                            .get(officer.getId())
                            .toRepresentation()
                            .getRequiredActions())
                    .contains("UPDATE_PASSWORD", "CONFIGURE_TOTP"));
        }
    }

    private List<String> duties() {
        return tenant().areas().stream()
                .map(AreaDefinition::id)
                .map(area -> "duty:" + area)
                .toList();
    }

    private TenantDefinition tenant() {
        return TenantFiles.load(folder.resolve("tenants")).require(new TenantId(TENANT));
    }

    private KeycloakAccount administrator() {
        return portal.installation().keycloakAdministrator();
    }

    private int run(String command) throws Exception {
        Process process = start(command);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        if (process.exitValue() != 0) {
            System.getLogger("provisioning")
                    .log(System.Logger.Level.ERROR, Files.readString(folder.resolve(command + ".log")));
        }
        return process.exitValue();
    }

    private void kill(String command, long afterMilliseconds) throws Exception {
        Process process = start(command);
        process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    private Process start(String command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dportal.tenants=" + folder.resolve("tenants"),
                "-Dportal.secrets=" + folder.resolve("secrets"),
                "-Dportal.files.office=" + System.getProperty("portal.files.office"),
                "-Dportal.scripts=" + portal.repository().resolve("db"),
                "-Dportal.keycloak.url=" + administrator().url(),
                "-Dportal.port=" + portal.port(),
                "-Dportal.database.host=" + database.host(),
                "-Dportal.database.port=" + database.port(),
                "-Dportal.database.tls=DISABLED",
                "-Dportal.database.accounts.from=127.0.0.1",
                "-cp",
                System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ""),
                Launcher.class.getName(),
                command));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command + ".log").toFile())
                .start();
    }
}
