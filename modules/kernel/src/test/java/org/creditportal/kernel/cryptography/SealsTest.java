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
        String seal = TenantScope.callAs(KUNMING, () -> seals.seal(1, "text"));
        assertThat(seal).matches("[0-9a-f]{64}");
        assertThat(TenantScope.callAs(KUNMING, () -> seals.seal(1, "text"))).isEqualTo(seal);
        assertThat(TenantScope.callAs(KUNMING, () -> seals.seal(1, "other"))).isNotEqualTo(seal);
        assertThat(TenantScope.callAs(BEIDAIHE, () -> seals.seal(1, "text"))).isNotEqualTo(seal);
    }

    /** An officer who enters any text as a number must not find its seal in the database. */
    @Test
    void doesNotUseTheKeyOfTheBlindIndex() throws Exception {
        TenantId other = new TenantId("other");
        write(other, "audit.key", "33");
        write(other, "blind-index.key", "11");
        String seal = TenantScope.callAs(other, () -> seals.seal(1, "text"));
        assertThat(TenantScope.callAs(other, () -> new FieldProtection().blindIndex("text")))
                .isNotEqualTo(seal);
    }

    /** After an exchange the new key seals, and the earlier one only verifies. */
    @Test
    void sealsWithTheKeyInUseAndVerifiesWithTheEarlierOnes() throws Exception {
        String seal = TenantScope.callAs(KUNMING, () -> seals.seal(1, "text"));
        assertThat(TenantScope.callAs(KUNMING, () -> seals.isSeal(2, "text", seal)))
                .as("under a key that is not there")
                .isFalse();
        write(KUNMING, "audit-2.key", "44");
        assertThat(TenantScope.callAs(KUNMING, () -> seals.isSeal(1, "text", seal)))
                .isTrue();
        assertThat(TenantScope.callAs(KUNMING, () -> seals.isSeal(2, "text", seal)))
                .isFalse();
        assertThat(TenantScope.callAs(KUNMING, () -> seals.seal(2, "text"))).isNotEqualTo(seal);
    }

    @Test
    void theFileSaysWhichKeyIsInUse() throws Exception {
        assertThat(TenantScope.callAs(BEIDAIHE, seals::currentKey)).isEqualTo(1);
        TenantId rotated = new TenantId("rotated");
        Files.writeString(Files.createDirectories(secrets.resolve("rotated")).resolve("audit.current"), "2\n");
        assertThat(TenantScope.callAs(rotated, seals::currentKey)).isEqualTo(2);
    }

    private void write(TenantId tenant, String name, String bytes) throws Exception {
        Path folder = Files.createDirectories(secrets.resolve(tenant.value()));
        Files.writeString(folder.resolve(name), bytes.repeat(32));
    }
}
