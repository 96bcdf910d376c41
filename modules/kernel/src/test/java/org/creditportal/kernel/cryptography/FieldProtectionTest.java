package org.creditportal.kernel.cryptography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldProtectionTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");
    private static final String NUMBER = "11010519491231002X";

    @TempDir
    private Path secrets;

    private final FieldProtection protection = new FieldProtection();

    @BeforeEach
    void writeKeys() throws Exception {
        System.setProperty(PortalSettings.SECRETS.key(), secrets.toString());
        writeKeys(KUNMING, "0123456789abcdeffedcba9876543210", "11");
        writeKeys(BEIDAIHE, "fedcba98765432100123456789abcdef", "22");
    }

    @AfterEach
    void forgetKeys() {
        System.clearProperty(PortalSettings.SECRETS.key());
    }

    private void writeKeys(TenantId tenant, String key, String index) throws Exception {
        Path folder = Files.createDirectories(secrets.resolve(tenant.value()));
        Files.writeString(folder.resolve("field-protection.key"), key + "\n");
        Files.writeString(folder.resolve("blind-index.key"), index.repeat(32));
    }

    @Test
    void revealsWhatItProtected() throws Exception {
        String stored = TenantScope.callAs(KUNMING, () -> protection.protect(NUMBER));
        assertThat(stored).doesNotContain("1101").hasSizeLessThan(128);
        assertThat(TenantScope.callAs(KUNMING, () -> protection.reveal(stored))).isEqualTo(NUMBER);
    }

    @Test
    void protectsTheSameNumberDifferentlyEachTime() throws Exception {
        String first = TenantScope.callAs(KUNMING, () -> protection.protect(NUMBER));
        String second = TenantScope.callAs(KUNMING, () -> protection.protect(NUMBER));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void anotherTenantCannotReadIt() throws Exception {
        String stored = TenantScope.callAs(KUNMING, () -> protection.protect(NUMBER));
        assertThatThrownBy(() -> TenantScope.callAs(BEIDAIHE, () -> protection.reveal(stored)))
                .isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void refusesAChangedText() throws Exception {
        String stored = TenantScope.callAs(KUNMING, () -> protection.protect(NUMBER));
        char last = stored.charAt(10);
        String changed = stored.substring(0, 10) + (last == 'A' ? 'B' : 'A') + stored.substring(11);
        assertThatThrownBy(() -> TenantScope.callAs(KUNMING, () -> protection.reveal(changed)))
                .isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void blindIndexFindsEqualNumbersOfOneTenantOnly() throws Exception {
        String first = TenantScope.callAs(KUNMING, () -> protection.blindIndex(NUMBER));
        assertThat(TenantScope.callAs(KUNMING, () -> protection.blindIndex(NUMBER)))
                .isEqualTo(first);
        assertThat(TenantScope.callAs(BEIDAIHE, () -> protection.blindIndex(NUMBER)))
                .isNotEqualTo(first);
        assertThat(first).hasSize(64);
    }

    /** GM/T 0004-2012, appendix A, example 1. */
    @Test
    void digestsAsTheStandardSays() {
        assertThat(Digests.sm3("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }
}
