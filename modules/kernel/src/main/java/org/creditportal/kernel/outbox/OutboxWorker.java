package org.creditportal.kernel.outbox;

import java.util.concurrent.atomic.AtomicInteger;

/** One of a tenant's workers on this node: at rest until it is called, and then at work until nobody has called meanwhile. */
final class OutboxWorker {

    private final AtomicInteger calls = new AtomicInteger();

    /** Calls the worker; true when it was at rest and must be set to work. */
    boolean call() {
        return calls.getAndIncrement() == 0;
    }

    /** Works; a call that comes during a round makes it look once more before it ends. */
    void work(Runnable round) {
        try {
            int seen;
            do {
                seen = calls.get();
                round.run();
            } while (!calls.compareAndSet(seen, 0));
        } catch (RuntimeException | Error failure) {
            rest();
            throw failure;
        }
    }

    /** It could not be set to work, or broke off: the next call begins anew. */
    void rest() {
        calls.set(0);
    }
}
