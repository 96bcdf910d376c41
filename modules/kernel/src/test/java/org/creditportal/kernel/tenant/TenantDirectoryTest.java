package org.creditportal.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
        assertThat(tenants.atWork()).extracting(TenantDefinition::id).doesNotContain(KUNMING);
        tenants.open(KUNMING);
        assertThat(tenants.atWork()).extracting(TenantDefinition::id).contains(KUNMING);
        assertThat(tenants.isServed(KUNMING)).isTrue();
    }

    @Test
    void whoeverComesBeforeTheFirstReadingWaitsForItAndForNothingElse() throws Exception {
        Duration patience = Duration.ofMinutes(5);
        AtomicBoolean served = new AtomicBoolean();
        Thread early = new Thread(() -> served.set(tenants.awaitServed(KUNMING, patience)));
        early.start();
        while (early.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        tenants.reorganise(KUNMING, List.of(), DAY);
        early.join(patience.toMillis());
        assertThat(served).isTrue();
        TenantId beidaihe = new TenantId("beidaihe");
        assertThat(tenants.awaitServed(beidaihe, Duration.ofMillis(20))).isFalse();
        tenants.close(beidaihe);
        assertThat(tenants.awaitServed(beidaihe, patience)).isFalse();
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
