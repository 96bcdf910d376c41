package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.records.domain.record.NewRecord;

/** Counts new records as reported in time or late, by the month of their decision (K-8). */
@ApplicationScoped
public class PunctualityCounts {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    void count(List<NewRecord> records, String bureau, LocalDate today) {
        Map<Month, int[]> counts = new TreeMap<>();
        for (NewRecord record : records) {
            LocalDate due = record.terms().dueOn();
            if (due != null) {
                LocalDate first = record.facts().decidedOn().withDayOfMonth(1);
                int[] count =
                        counts.computeIfAbsent(new Month(record.terms().catalogueItem(), first), month -> new int[2]);
                count[today.isAfter(due) ? 1 : 0]++;
            }
        }
        if (!counts.isEmpty()) {
            add(bureau, counts);
        }
    }

    /** In one statement, with the rows in their order: whoever counts at the same time waits, and nobody for each other. */
    private void add(String bureau, Map<Month, int[]> counts) {
        Query statement = entityManager.createNativeQuery(
                "INSERT INTO rec_punctuality (bureau, catalogue_item, month, on_time, late) VALUES "
                        + String.join(", ", Collections.nCopies(counts.size(), "(?, ?, ?, ?, ?)"))
                        + " ON DUPLICATE KEY UPDATE on_time = on_time + VALUES(on_time), late = late + VALUES(late)");
        int place = 1;
        for (Map.Entry<Month, int[]> count : counts.entrySet()) {
            statement.setParameter(place++, bureau);
            statement.setParameter(place++, count.getKey().catalogueItem());
            statement.setParameter(place++, count.getKey().first().toString());
            statement.setParameter(place++, count.getValue()[0]);
            statement.setParameter(place++, count.getValue()[1]);
        }
        statement.executeUpdate();
    }

    private record Month(String catalogueItem, LocalDate first) implements Comparable<Month> {

        private static final Comparator<Month> ORDER =
                Comparator.comparing(Month::catalogueItem).thenComparing(Month::first);

        @Override
        public int compareTo(Month other) {
            return ORDER.compare(this, other);
        }
    }
}
