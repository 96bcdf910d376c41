package org.creditportal.records.application.batch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files whose rows this very process found good, all of them, and by which day: recorded on that day, they need not be looked
 * through for the same faults again. Forgotten when it stops, because the next one may check otherwise.
 */
final class PassedFiles {

    private static final int MOST = 1_000;

    private final Map<Long, LocalDate> days = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, LocalDate> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(long batch, LocalDate day) {
        days.put(batch, day);
    }

    synchronized boolean contains(long batch, LocalDate day) {
        return day.equals(days.get(batch));
    }
}
