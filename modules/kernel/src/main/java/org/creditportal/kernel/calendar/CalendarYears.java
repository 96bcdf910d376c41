package org.creditportal.kernel.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.kernel.persistence.Duplicates;

/** The notices of the current tenant. */
@Dependent
class CalendarYears {

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    /** For each announced year the edition that counts. Few and small: this is asked with every use of the calendar. */
    Map<Integer, Integer> editions() {
        Map<Integer, Integer> editions = new TreeMap<>();
        entityManager
                .createQuery(
                        "SELECT y.calendarYear, MAX(y.edition) FROM AnnouncedYear y GROUP BY y.calendarYear",
                        Object[].class)
                .getResultList()
                .forEach(row -> editions.put((Integer) row[0], (Integer) row[1]));
        return editions;
    }

    /** The notices that count, latest year first. */
    List<AnnouncedYear> current() {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT y FROM AnnouncedYear y LEFT JOIN FETCH y.days WHERE y.edition ="
                                + " (SELECT MAX(o.edition) FROM AnnouncedYear o WHERE o.calendarYear = y.calendarYear)"
                                + " ORDER BY y.calendarYear DESC",
                        AnnouncedYear.class)
                .getResultList();
    }

    /** Adds one at once, so that of two who announce the same year the second is told. */
    void add(AnnouncedYear year) {
        try {
            entityManager.persist(year);
            entityManager.flush();
        } catch (PersistenceException failure) {
            throw Duplicates.told(failure);
        }
    }
}
