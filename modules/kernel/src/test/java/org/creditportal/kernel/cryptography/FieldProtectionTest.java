package org.creditportal.kernel.cryptography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void anotherKeyProtectsFromNowOnAndTheFirstStillReads() throws Exception {
        String first = TenantScope.callAs(KUNMING, () -> protection.protect(NUMBER));
        TenantId rotated = kunmingWithAnotherKey("rotated-text");
        assertThat(first).startsWith("1:");
        assertThat(TenantScope.callAs(rotated, () -> protection.reveal(first))).isEqualTo(NUMBER);

        String renewed = TenantScope.callAs(rotated, () -> protection.renewed(first));
        assertThat(renewed).startsWith("2:");
        assertThat(TenantScope.callAs(rotated, () -> protection.renewed(renewed)))
                .isSameAs(renewed);
        Files.delete(secrets.resolve("rotated-text/field-protection.key"));
        assertThat(TenantScope.callAs(rotated, () -> protection.reveal(renewed)))
                .isEqualTo(NUMBER);
        assertThatThrownBy(() -> TenantScope.callAs(KUNMING, () -> protection.reveal(renewed)))
                .isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void bytesAreRenewedAlsoFromBeforeKeysHadNumbers() throws Exception {
        byte[] plain = NUMBER.getBytes(StandardCharsets.US_ASCII);
        byte[] numbered = TenantScope.callAs(KUNMING, () -> protection.protect(plain));
        byte[] unnumbered = Arrays.copyOfRange(numbered, 8, numbered.length);
        TenantId rotated = kunmingWithAnotherKey("rotated-bytes");
        for (byte[] stored : List.of(numbered, unnumbered)) {
            assertThat(TenantScope.callAs(KUNMING, () -> protection.reveal(stored)))
                    .isEqualTo(plain);
            byte[] renewed = TenantScope.callAs(rotated, () -> protection.renewed(stored));
            assertThat(renewed).isNotEqualTo(stored);
            assertThat(TenantScope.callAs(rotated, () -> protection.reveal(renewed)))
                    .isEqualTo(plain);
            assertThat(TenantScope.callAs(rotated, () -> protection.renewed(renewed)))
                    .isSameAs(renewed);
        }
    }

    @Test
    void theBlindIndexStaysWhenTheKeyChanges() throws Exception {
        String before = TenantScope.callAs(KUNMING, () -> protection.blindIndex(NUMBER));
        TenantId rotated = kunmingWithAnotherKey("rotated-index");
        assertThat(TenantScope.callAs(rotated, () -> protection.blindIndex(NUMBER)))
                .isEqualTo(before);
    }

    /** Under another name, because keys are kept for some seconds. */
    private TenantId kunmingWithAnotherKey(String name) throws Exception {
        TenantId tenant = new TenantId(name);
        writeKeys(tenant, "0123456789abcdeffedcba9876543210", "11");
        Files.writeString(secrets.resolve(name).resolve("field-protection-2.key"), "00112233445566778899aabbccddeeff");
        Files.writeString(secrets.resolve(name).resolve("field-protection.current"), "2\n");
        return tenant;
    }

    /** GM/T 0004-2012, appendix A, example 1. */
    @Test
    void digestsAsTheStandardSays() {
        assertThat(Digests.sm3("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }
}
