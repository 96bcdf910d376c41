package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creditportal.kernel.outbox.OutboxHandler;

/** Leaves a note of each step in the transaction of the delivery; can be held at a subject's first step. */
@ApplicationScoped
public class StepHandler implements OutboxHandler<StepTaken> {

    private final Map<String, Hold> holds = new ConcurrentHashMap<>();

    @Inject
    private Steps steps;

    /** One handling that waits until the test lets it go. */
    record Hold(CountDownLatch reached, CountDownLatch released) {

        void letGo() {
            released.countDown();
        }
    }

    Hold holdAt(String subject) {
        Hold hold = new Hold(new CountDownLatch(1), new CountDownLatch(1));
        holds.put(subject, hold);
        return hold;
    }

    @Override
    public Class<StepTaken> eventType() {
        return StepTaken.class;
    }

    @Override
    public void handle(StepTaken event) {
        Hold hold = holds.get(event.subject());
        if (hold != null) {
            wait(hold);
        }
        steps.note(event);
    }

    private static void wait(Hold hold) {
        hold.reached().countDown();
        try {
            if (!hold.released().await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The test did not let go");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
