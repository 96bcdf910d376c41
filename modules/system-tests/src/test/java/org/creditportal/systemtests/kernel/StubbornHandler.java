package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.kernel.outbox.OutboxHandler;

/** A second handler of notes; it refuses those that begin with "stubborn" twice. */
@ApplicationScoped
public class StubbornHandler implements OutboxHandler<NoteWritten> {

    private static final int REFUSALS = 2;

    private final AtomicInteger refused = new AtomicInteger();
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    @Override
    public Class<NoteWritten> eventType() {
        return NoteWritten.class;
    }

    @Override
    public void handle(NoteWritten event) {
        if (event.text().startsWith("stubborn") && refused.incrementAndGet() <= REFUSALS) {
            throw new IllegalStateException("as asked");
        }
        delivered.add(event.text());
    }

    List<String> delivered() {
        return delivered;
    }
}
