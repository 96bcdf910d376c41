package org.creditportal.kernel.outbox;

import java.util.ArrayList;
import java.util.List;

/** The messages to one handler that one transaction takes out of the outbox; they are known also when it fails. */
final class OutboxBatch {

    private final List<Long> messages = new ArrayList<>();
    private String handler;

    /** Whether the message may join: the first decides for whom all are. */
    boolean holds(OutboxMessage message) {
        return handler == null || handler.equals(message.handler());
    }

    void take(OutboxMessage message) {
        handler = message.handler();
        messages.add(message.id());
    }

    List<Long> messages() {
        return List.copyOf(messages);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }
}
