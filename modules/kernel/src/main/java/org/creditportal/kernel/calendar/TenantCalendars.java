package org.creditportal.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.creditportal.kernel.tenant.TenantId;

/**
 * Keeps each tenant's calendar built. A kept calendar is used only while it rests on the same editions as the database
 * shows now: so an import counts at once on every node, and one that is rolled back never does.
 */
@ApplicationScoped
public class TenantCalendars {

    private final Map<TenantId, Kept> calendars = new ConcurrentHashMap<>();

    WorkingDayCalendar get(TenantId tenant, Map<Integer, Integer> editions, Supplier<WorkingDayCalendar> builder) {
        Kept kept = calendars.get(tenant);
        if (kept == null || !kept.editions().equals(editions)) {
            kept = new Kept(Map.copyOf(editions), builder.get());
            calendars.put(tenant, kept);
        }
        return kept.calendar();
    }

    private record Kept(Map<Integer, Integer> editions, WorkingDayCalendar calendar) {}
}
