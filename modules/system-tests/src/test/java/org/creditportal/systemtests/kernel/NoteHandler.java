package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** Remembers per tenant what was delivered; a text that begins with "fail once" fails the first time. */
@ApplicationScoped
public class NoteHandler implements OutboxHandler<NoteWritten> {

    private final Map<TenantId, List<String>> delivered = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failed = new ConcurrentHashMap<>();

    @Override
    public Class<NoteWritten> eventType() {
        return NoteWritten.class;
    }

    @Override
    public void handle(NoteWritten event) {
        if (event.text().startsWith("fail once") && failed.putIfAbsent(event.text(), true) == null) {
            throw new IllegalStateException("as asked");
        }
        delivered
                .computeIfAbsent(TenantScope.current(), tenant -> new CopyOnWriteArrayList<>())
                .add(event.text());
    }

    List<String> delivered(TenantId tenant) {
        return delivered.getOrDefault(tenant, List.of());
    }
}
