package org.creditportal.kernel.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CacheTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAValueOnce() {
        Cache<String, Integer> cache = new Cache<>(key -> made.incrementAndGet());
        assertThat(cache.get("kunming")).isEqualTo(1);
        assertThat(cache.get("kunming")).isEqualTo(1);
        assertThat(cache.get("beidaihe")).isEqualTo(2);
        assertThat(cache.values()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void makesAStaleValueAgain() {
        AtomicBoolean fresh = new AtomicBoolean(true);
        Cache<String, Integer> cache = new Cache<>(key -> made.incrementAndGet(), value -> fresh.get());
        assertThat(cache.get("kunming")).isEqualTo(1);
        fresh.set(false);
        assertThat(cache.get("kunming")).isEqualTo(2);
    }

    @Test
    void keepsNothingThatCouldNotBeMade() {
        Cache<String, Integer> cache = new Cache<>(key -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return made.get();
        });
        assertThatThrownBy(() -> cache.get("kunming")).hasMessage("away");
        assertThat(cache.get("kunming")).isEqualTo(2);
    }

    /** Both keys lie in the same bin of the map: computed inside it, the second would wait for the first. */
    @Test
    void oneTenantsSlowValueDoesNotHaveTheOthersWait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Cache<String, String> cache = new Cache<>(key -> {
            if ("Aa".equals(key)) {
                begun.countDown();
                await(released);
            }
            return key;
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> slow = threads.submit(() -> cache.get("Aa"));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            Future<String> quick = threads.submit(() -> cache.get("BB"));
            assertThat(quick.get(10, TimeUnit.SECONDS)).isEqualTo("BB");
            released.countDown();
            assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("Aa");
        } finally {
            released.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void twoThatMakeOneValueAtOnceGetTheSame() throws Exception {
        CountDownLatch bothMaking = new CountDownLatch(2);
        Cache<String, Object> cache = new Cache<>(key -> {
            bothMaking.countDown();
            await(bothMaking);
            return new Object();
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Object> one = threads.submit(() -> cache.get("kunming"));
            Future<Object> other = threads.submit(() -> cache.get("kunming"));
            assertThat(one.get(10, TimeUnit.SECONDS)).isSameAs(other.get(10, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofKeysFromOutsideOnlyTheFirstAreKept() {
        Cache<String, Object> cache = new Cache<>(key -> new Object(), 2);
        Object first = cache.get("first");
        cache.get("second");
        assertThat(cache.get("third")).isNotSameAs(cache.get("third"));
        assertThat(cache.get("first")).isSameAs(first);
        assertThat(cache.values()).hasSize(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
