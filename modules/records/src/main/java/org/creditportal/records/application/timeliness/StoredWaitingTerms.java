package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.calendar.DueDate;

/** From which days, and how long, waiting rows are counted; many rows have the same. */
@ApplicationScoped
public class StoredWaitingTerms {

    private static final String RUNNING_INTO = " FROM rec_waiting_row r JOIN rec_batch b ON b.id = r.batch_id"
            + " JOIN rec_catalogue_item i ON i.number = b.catalogue_item"
            + " WHERE r.state = 'WAITING' AND r.due_on >= ? AND i.reporting_days IS NOT NULL";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** A day of decision and the working days that it leaves. */
    record Span(LocalDate decidedOn, int workingDays) {}

    /** Those whose last day is not before the day given. */
    List<Span> runningInto(LocalDate day) {
        List<?> found = entityManager
                .createNativeQuery("SELECT DISTINCT r.decided_on, i.reporting_days" + RUNNING_INTO)
                .setParameter(1, day)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Span(date(row[0]), ((Number) row[1]).intValue()))
                .toList();
    }

    /** Their last day is this one. */
    void become(Span span, LocalDate since, DueDate due) {
        entityManager
                .createNativeQuery("UPDATE rec_waiting_row r JOIN rec_batch b ON b.id = r.batch_id"
                        + " JOIN rec_catalogue_item i ON i.number = b.catalogue_item"
                        + " SET r.due_on = ?, r.due_provisional = ? WHERE r.state = 'WAITING' AND r.due_on >= ?"
                        + " AND r.decided_on = ? AND i.reporting_days = ?")
                .setParameter(1, due.date())
                .setParameter(2, due.provisional())
                .setParameter(3, since)
                .setParameter(4, span.decidedOn())
                .setParameter(5, span.workingDays())
                .executeUpdate();
    }

    /** Drivers differ in what they give for a date. */
    private static LocalDate date(Object selected) {
        return selected instanceof Date date ? date.toLocalDate() : (LocalDate) selected;
    }
}
