package org.creditportal.kernel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The events of all modules of the application, each told by one of them. */
public final class AuditEvents {

    private static final Map<String, String> MODULES =
            modules(ServiceLoader.load(AuditEventSource.class, AuditEventSource.class.getClassLoader()));

    private AuditEvents() {}

    /** The names of all events, module by module. */
    public static List<String> names() {
        return List.copyOf(MODULES.keySet());
    }

    /** The module whose event it is; empty for one of a module that is no longer there. */
    public static Optional<String> moduleOf(String event) {
        return Optional.ofNullable(MODULES.get(event));
    }

    /**
     * The event, if a module tells of it.
     *
     * @throws IllegalArgumentException when nobody does: the trail would hold a line that nobody can explain
     */
    static String demand(String event) {
        if (!MODULES.containsKey(event)) {
            throw new IllegalArgumentException(event + " is an audit event of no module");
        }
        return event;
    }

    /**
     * Which module tells of which event.
     *
     * @throws IllegalStateException when two tell of one
     */
    static Map<String, String> modules(Iterable<AuditEventSource> sources) {
        Map<String, String> modules = new LinkedHashMap<>();
        for (AuditEventSource source : sources) {
            for (String event : source.events()) {
                if (modules.putIfAbsent(event, source.module()) != null) {
                    throw new IllegalStateException("Two modules own the audit event " + event);
                }
            }
        }
        return modules;
    }
}
