package org.creditportal.kernel.audit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * The events that a module may tell the audit trail: the public texts of its class. Their names are kept in the trail for ever, so
 * one that is no longer told stays. Each is named in {@link Audited}, has its words in the module's bundle under {@code
 * auditEvent.<NAME>}, and the module's class is named in {@code META-INF/services}.
 */
public interface AuditEventSource {

    /** Name of the module, as its folder. */
    String module();

    /** The names of the events. */
    default List<String> events() {
        return Arrays.stream(getClass().getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == String.class)
                .map(AuditEventSource::text)
                .toList();
    }

    private static String text(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
