package org.creditportal.systemtests.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.kernel.turn.Turns;

/** Takes turns in a transaction of its own, as the work does that needs them. */
@Stateless
@PermitAll
public class TurnTakers {

    private static final AtomicInteger INSIDE = new AtomicInteger();

    @Inject
    private Turns turns;

    /** How many had the turns while this one had them, itself included. */
    public int take(CyclicBarrier start, List<String> names) {
        meet(start);
        turns.takeAll(names);
        int inside = INSIDE.incrementAndGet();
        INSIDE.decrementAndGet();
        return inside;
    }

    private static void meet(CyclicBarrier start) {
        try {
            start.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
