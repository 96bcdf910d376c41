package org.creditportal.webkit.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class LockedThreadsTest {

    private final AtomicLong now = new AtomicLong();
    private final LockedThreads locked = new LockedThreads(now::get);

    @Test
    void twoThatWaitForEachOtherAreFoundAndStayFound() throws InterruptedException {
        assertThat(locked.areThere()).isFalse();
        Lock one = new ReentrantLock();
        Lock two = new ReentrantLock();
        CountDownLatch bothHeld = new CountDownLatch(2);
        Thread first = holding(one, two, bothHeld);
        Thread second = holding(two, one, bothHeld);
        try {
            while (first.getState() != Thread.State.WAITING || second.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(locked.areThere()).as("not looked for so soon").isFalse();
            now.addAndGet(TimeUnit.SECONDS.toNanos(15));
            assertThat(locked.areThere()).isTrue();
        } finally {
            first.interrupt();
            second.interrupt();
            first.join();
            second.join();
        }
        now.addAndGet(TimeUnit.SECONDS.toNanos(15));
        assertThat(locked.areThere()).isTrue();
    }

    private static Thread holding(Lock own, Lock other, CountDownLatch bothHeld) {
        Thread thread = new Thread(() -> {
            own.lock();
            try {
                bothHeld.countDown();
                bothHeld.await();
                other.lockInterruptibly();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } finally {
                own.unlock();
            }
        });
        thread.start();
        return thread;
    }
}
