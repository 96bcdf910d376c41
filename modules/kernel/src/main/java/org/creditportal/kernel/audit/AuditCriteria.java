package org.creditportal.kernel.audit;

import java.time.Instant;
import org.creditportal.kernel.page.Order;

/**
 * Which lines to read. {@code null} leaves a criterion out.
 *
 * @param from not before this instant
 * @param until before this instant
 * @param actor part of the actor's name
 * @param portal whether who is looked for may be the portal itself, which people call otherwise than its account is called
 * @param event this event only
 * @param object business number of what the line is about, whole; who looked at a subject is found so
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

    /** Which part of the trail was read. */
    @Override
    public String auditedObject() {
        return "page " + page;
    }
}
