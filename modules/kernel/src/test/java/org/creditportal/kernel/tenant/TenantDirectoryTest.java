package org.creditportal.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a node knows of its tenants is what was read last, and it knows whether anything was read at all. */
class TenantDirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final TenantId KUNMING = new TenantId("kunming");

    private final TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));

    @Test
    void servesATenantWhenItKnowsWhatBecameOfItAndNothingKeepsItClosed() {
        assertThat(tenants.isServed(KUNMING)).isFalse();
        tenants.reorganise(KUNMING, List.of(), DAY);
        assertThat(tenants.isServed(KUNMING)).isTrue();
        assertThat(tenants.isServed(new TenantId("beidaihe"))).isFalse();
        tenants.close(KUNMING);
        assertThat(tenants.isServed(KUNMING)).isFalse();
        tenants.open(KUNMING);
        assertThat(tenants.isServed(KUNMING)).isTrue();
    }

    @Test
    void whatWasReadBeforeADecisionDoesNotPutItBack() {
        long round = tenants.beginReading();
        tenants.reorganise(KUNMING, List.of(merged("taxation")), List.of(), DAY, tenants.beginReading());
        tenants.reorganise(KUNMING, List.of(), List.of(), DAY, round);
        assertThat(isThere("taxation")).isFalse();
        tenants.reorganise(KUNMING, List.of(), List.of(), DAY, tenants.beginReading());
        assertThat(isThere("taxation")).isTrue();
    }

    private static BureauChange merged(String bureau) {
        return new BureauChange(bureau, DAY, null, "market-supervision");
    }

    private boolean isThere(String bureau) {
        return tenants.require(KUNMING).bureaus().stream()
                .anyMatch(known -> known.id().equals(bureau));
    }
}
