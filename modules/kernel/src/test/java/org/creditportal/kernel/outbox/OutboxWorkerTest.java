package org.creditportal.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboxWorkerTest {

    private final OutboxWorker worker = new OutboxWorker();
    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void looksOnceMoreWhenItIsCalledWhileItWorks() {
        assertThat(worker.call()).isTrue();
        worker.work(() -> {
            if (rounds.incrementAndGet() == 1) {
                assertThat(worker.call()).isFalse();
            }
        });
        assertThat(rounds).hasValue(2);
        assertThat(worker.call()).isTrue();
    }

    @Test
    void canBeCalledAgainAfterItBrokeOff() {
        assertThat(worker.call()).isTrue();
        assertThatThrownBy(() -> worker.work(() -> {
                    throw new OutOfMemoryError("as asked");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(worker.call()).isTrue();
    }
}
