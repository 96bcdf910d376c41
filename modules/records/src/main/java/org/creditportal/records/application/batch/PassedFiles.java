package org.creditportal.records.application.batch;

import java.time.LocalDate;
import java.util.Map;
import org.creditportal.kernel.cache.NewestValues;

/**
 * Files whose rows this very process found good, all of them, and by which day: recorded on that day, they need not be looked
 * through for the same faults again. Forgotten when it stops, because the next one may check otherwise.
 */
final class PassedFiles {

    private static final int MOST = 1_000;

    private final Map<Long, LocalDate> days = new NewestValues<>(MOST);

    synchronized void add(long batch, LocalDate day) {
        days.put(batch, day);
    }

    synchronized boolean contains(long batch, LocalDate day) {
        return day.equals(days.get(batch));
    }
}
