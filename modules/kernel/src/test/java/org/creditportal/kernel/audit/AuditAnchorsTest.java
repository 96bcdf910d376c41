package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditAnchorsTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00.123456Z");

    @TempDir
    private Path folder;

    private final AuditAnchors anchors = new AuditAnchors();

    @BeforeEach
    void set() {
        System.setProperty(
                PortalSettings.AUDIT_ANCHORS.key(), folder.resolve("anchors").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(PortalSettings.AUDIT_ANCHORS.key());
    }

    @Test
    void remembersTheNewestOfEachTenant() throws Exception {
        TenantScope.runAs(KUNMING, () -> {
            for (long block = 1; block <= 20; block++) {
                anchors.add(anchor(block));
            }
            assertThat(anchors.last()).contains(anchor(20));
        });
        TenantScope.runAs(BEIDAIHE, () -> assertThat(anchors.last()).isEmpty());
        assertThat(Files.readAllLines(folder.resolve("anchors/kunming.anchors")))
                .hasSize(21);
    }

    @Test
    void survivesAnAnchorThatWasCutOffWhileItWasWritten() throws Exception {
        TenantScope.runAs(KUNMING, () -> anchors.add(anchor(1)));
        Files.writeString(folder.resolve("anchors/kunming.anchors"), "\n2 20 abc", StandardOpenOption.APPEND);
        TenantScope.runAs(KUNMING, () -> {
            assertThat(anchors.last()).contains(anchor(1));
            anchors.add(anchor(2));
            assertThat(anchors.last()).contains(anchor(2));
        });
    }

    private static AuditAnchor anchor(long block) {
        return new AuditAnchor(block, block * 10, "0f".repeat(32), NOON);
    }
}
