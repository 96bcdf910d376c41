package org.creditportal.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.stream.StreamSupport;

/** The application's handlers, each known by its class's name, which is unique in the application and kept in messages. */
@ApplicationScoped
class OutboxHandlers {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    @Any
    private Instance<OutboxHandler<?>> handlers;

    /** Names of those that receive events of the type. */
    List<String> of(Class<? extends DomainEvent> type) {
        return StreamSupport.stream(handlers.handles().spliterator(), false)
                .filter(handler -> handler.get().eventType() == type)
                .map(OutboxHandlers::name)
                .sorted()
                .toList();
    }

    static String write(DomainEvent event) {
        return JSON.toJson(event);
    }

    /**
     * Hands the message's event to its handler.
     *
     * @throws MissingHandlerException when the application has none of that name
     */
    void hand(OutboxMessage message) {
        OutboxHandler<?> handler = StreamSupport.stream(handlers.handles().spliterator(), false)
                .filter(candidate -> name(candidate).equals(message.handler()))
                .findFirst()
                .orElseThrow(() -> new MissingHandlerException(message.handler()))
                .get();
        hand(handler, message.payload());
    }

    private static <E extends DomainEvent> void hand(OutboxHandler<E> handler, String payload) {
        handler.handle(JSON.fromJson(payload, handler.eventType()));
    }

    private static String name(Instance.Handle<?> handler) {
        return handler.getBean().getBeanClass().getSimpleName();
    }
}
