package org.creditportal.systemtests.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creditportal.casework.api.deadline.ReminderDue;
import org.creditportal.kernel.outbox.OutboxHandler;

/** Remembers of which matters a bureau was reminded. */
@ApplicationScoped
public class ReminderHandler implements OutboxHandler<ReminderDue> {

    private final List<String> matters = new CopyOnWriteArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);

    @Override
    public Class<ReminderDue> eventType() {
        return ReminderDue.class;
    }

    @Override
    public void handle(ReminderDue event) {
        matters.add(event.matter() + " " + event.stage());
        first.countDown();
    }

    /** What was heard, as soon as anything was. */
    List<String> heard() throws InterruptedException {
        return first.await(20, TimeUnit.SECONDS) ? matters : List.of();
    }
}
