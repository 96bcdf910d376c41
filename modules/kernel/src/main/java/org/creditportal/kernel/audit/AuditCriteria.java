package org.creditportal.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creditportal.kernel.page.Order;

/**
 * Which lines to read. {@code null} leaves a criterion out.
 *
 * @param from not before this instant
 * @param until before this instant
 * @param actor part of the actor's name
 * @param portal whether who is looked for may be the portal itself, which people call otherwise than its account is called
 * @param event this event only
 * @param object business number of what the line is about, whole, or several with commas between; who looked at a subject is found
 *     by its numbers
 * @param order by event, actor or object, of which each has an index; else the newest first, or the oldest
 * @param page from 1
 * @param size at most 200
 */
public record AuditCriteria(
        Instant from,
        Instant until,
        String actor,
        boolean portal,
        String event,
        String object,
        Order order,
        int page,
        int size)
        implements AuditSubject {

    private static final int LARGEST_PAGE = 200;

    public AuditCriteria {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Page out of bounds: " + page + ", " + size);
        }
    }

    /** What lines may be about; none for any. */
    public Set<String> objects() {
        if (object == null || object.isBlank()) {
            return Set.of();
        }
        Set<String> objects = new TreeSet<>(List.of(object.strip()));
        Stream.of(object.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(objects::add);
        return objects;
    }

    /** Which part of the trail was read. */
    @Override
    public String auditedObject() {
        return "page " + page;
    }
}
