package org.creditportal.kernel.cryptography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");

    @TempDir
    private Path secrets;

    private final Seals seals = new Seals();

    @BeforeEach
    void writeKeys() throws Exception {
        System.setProperty(PortalSettings.SECRETS.key(), secrets.toString());
        write(KUNMING, "audit.key", "11");
        write(KUNMING, "blind-index.key", "11");
        write(BEIDAIHE, "audit.key", "22");
    }

    @AfterEach
    void forgetKeys() {
        System.clearProperty(PortalSettings.SECRETS.key());
    }

    @Test
    void dependsOnTheTextAndTheTenantsKey() throws Exception {
        String seal = TenantScope.callAs(KUNMING, () -> seals.seal("text"));
        assertThat(seal).matches("[0-9a-f]{64}");
        assertThat(TenantScope.callAs(KUNMING, () -> seals.seal("text"))).isEqualTo(seal);
        assertThat(TenantScope.callAs(KUNMING, () -> seals.seal("other"))).isNotEqualTo(seal);
        assertThat(TenantScope.callAs(BEIDAIHE, () -> seals.seal("text"))).isNotEqualTo(seal);
    }

    /** An officer who enters any text as a number must not find its seal in the database. */
    @Test
    void doesNotUseTheKeyOfTheBlindIndex() throws Exception {
        write(KUNMING, "audit.key", "33");
        String seal = TenantScope.callAs(KUNMING, () -> seals.seal("text"));
        assertThat(TenantScope.callAs(KUNMING, () -> new FieldProtection().blindIndex("text")))
                .isNotEqualTo(seal);
    }

    private void write(TenantId tenant, String name, String bytes) throws Exception {
        Path folder = Files.createDirectories(secrets.resolve(tenant.value()));
        Files.writeString(folder.resolve(name), bytes.repeat(32));
    }
}
