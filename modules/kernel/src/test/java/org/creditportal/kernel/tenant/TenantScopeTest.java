package org.creditportal.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TenantScopeTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");

    @Test
    void hasNoDefaultTenant() {
        assertThat(TenantScope.find()).isEmpty();
        assertThatThrownBy(TenantScope::current).isInstanceOf(NoTenantException.class);
    }

    @Test
    void endsWithTheWorkAlsoWhenItThrows() {
        assertThatThrownBy(() -> TenantScope.runAs(KUNMING, () -> {
                    throw new IllegalStateException("in the middle");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(TenantScope.find()).isEmpty();
    }

    @Test
    void restoresTheOuterTenant() throws Exception {
        TenantId inner = TenantScope.callAs(KUNMING, () -> {
            TenantId seen = TenantScope.callAs(BEIDAIHE, TenantScope::current);
            assertThat(TenantScope.current()).isEqualTo(KUNMING);
            return seen;
        });
        assertThat(inner).isEqualTo(BEIDAIHE);
    }

    @Test
    void doesNotLeakThroughPooledThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                TenantId tenant = i % 2 == 0 ? KUNMING : BEIDAIHE;
                results.add(pool.submit(() -> {
                    boolean clean = TenantScope.find().isEmpty();
                    return TenantScope.callAs(
                            tenant, () -> clean && TenantScope.current().equals(tenant));
                }));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesWhatIsNoTenantId() {
        for (String text : new String[] {"", "a", "Kunming", "kun ming", "../secrets", "1city", "x".repeat(32)}) {
            assertThatThrownBy(() -> new TenantId(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
