package org.creditportal.launcher.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    private static final TenantId KUNMING = new TenantId("kunming");

    @TempDir
    Path root;

    private SecretFiles secrets;

    @BeforeEach
    void open() {
        secrets = new SecretFiles(root.resolve("secrets"));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        secrets.createPortalSecrets(KUNMING);
        Path folder = root.resolve("secrets/kunming");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(9).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aFurtherKeyStandsBesideTheEarlierOnesAndIsTheCurrentOne() throws IOException {
        secrets.createPortalSecrets(KUNMING);
        String first = Files.readString(root.resolve("secrets/kunming/field-protection.key"));
        assertThat(secrets.addProtectionKey(KUNMING)).isEqualTo(2);
        assertThat(secrets.addProtectionKey(KUNMING)).isEqualTo(3);
        assertThat(Files.readString(root.resolve("secrets/kunming/field-protection.key")))
                .isEqualTo(first);
        assertThat(Files.readString(root.resolve("secrets/kunming/field-protection-2.key")))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(Files.readString(root.resolve("secrets/kunming/field-protection-3.key")));
        assertThat(Files.readString(root.resolve("secrets/kunming/field-protection.current")))
                .isEqualTo("3");
    }

    @Test
    void keysHaveTheLengthsTheCryptographyNeeds() throws IOException {
        secrets.createPortalSecrets(KUNMING);
        assertThat(Files.readString(root.resolve("secrets/kunming/field-protection.key")))
                .matches("[0-9a-f]{32}");
        assertThat(Files.readString(root.resolve("secrets/kunming/blind-index.key")))
                .matches("[0-9a-f]{64}");
        assertThat(Files.readString(root.resolve("secrets/kunming/audit.key"))).matches("[0-9a-f]{64}");
        assertThat(Files.readString(root.resolve("secrets/kunming/login-attempt.key")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void neverChangesASecretThatIsThere() {
        String first = secrets.password(KUNMING, "portal-client.secret");
        secrets.createPortalSecrets(KUNMING);
        assertThat(secrets.password(KUNMING, "portal-client.secret")).isEqualTo(first);
    }

    @Test
    void takesASecretThatTheOperatorLaidDown() {
        SecretFiles.write(root.resolve("secrets/database-root.password"), "from a vault\n");
        assertThat(secrets.password("database-root.password")).isEqualTo("from a vault");
    }

    @Test
    void differsFromTenantToTenant() {
        assertThat(secrets.password(KUNMING, "database-app.password"))
                .isNotEqualTo(secrets.password(new TenantId("beidaihe"), "database-app.password"));
    }

    @Test
    void firstPasswordsMeetTheRealmsPolicy() {
        assertThat(secrets.firstPassword(KUNMING, "system-admin"))
                .hasSizeGreaterThanOrEqualTo(12)
                .matches(".*[A-Z].*")
                .matches(".*[a-z].*")
                .matches(".*[0-9].*");
    }
}
