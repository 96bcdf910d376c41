package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
        Map<String, int[]> counts = new TreeMap<>();
        for (NewRecord record : records) {
            LocalDate due = record.terms().dueOn();
            if (due != null) {
                String month = record.facts().decidedOn().withDayOfMonth(1).toString();
                int[] count = counts.computeIfAbsent(record.terms().catalogueItem() + " " + month, key -> new int[2]);
                count[today.isAfter(due) ? 1 : 0]++;
            }
        }
        counts.forEach((key, count) -> add(bureau, key.split(" "), count));
    }

    private void add(String bureau, String[] itemAndMonth, int[] count) {
        entityManager
                .createNativeQuery("INSERT INTO rec_punctuality (bureau, catalogue_item, month, on_time, late)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " on_time = on_time + VALUES(on_time), late = late + VALUES(late)")
                .setParameter(1, bureau)
                .setParameter(2, itemAndMonth[0])
                .setParameter(3, itemAndMonth[1])
                .setParameter(4, count[0])
                .setParameter(5, count[1])
                .executeUpdate();
    }
}
