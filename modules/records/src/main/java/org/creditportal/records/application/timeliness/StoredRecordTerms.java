package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.records.domain.timeliness.ReportMonth;

/** From which days, and how long, records on record were counted, and as what each was counted. */
@ApplicationScoped
public class StoredRecordTerms {

    private static final int PORTION = 1000;
    private static final String RUNNING_INTO = "SELECT r.id, r.bureau, r.catalogue_item, r.decided_on, r.due_on,"
            + " DATE_FORMAT(r.recorded_at, '%Y-%m-%dT%H:%i:%s.%fZ'), r.revision, i.reporting_days FROM rec_record r"
            + " JOIN rec_catalogue_item i ON i.number = r.catalogue_item"
            + " WHERE r.id > ? AND r.due_on >= ? AND i.reporting_days IS NOT NULL ORDER BY r.id LIMIT " + PORTION;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** A record by the facts that its last day is counted from, and those that it was counted by. */
    record Term(
            long id,
            String bureau,
            String item,
            LocalDate decidedOn,
            LocalDate dueOn,
            Instant recordedAt,
            boolean corrected,
            int workingDays) {

        /** Where it was counted as reported in time or late. */
        ReportMonth month() {
            return new ReportMonth(bureau, item, decidedOn.withDayOfMonth(1));
        }
    }

    /** Those whose last day is not before the day given, in portions, each after the record given; 0 for the first. */
    List<Term> runningInto(LocalDate day, long after) {
        List<?> found = entityManager
                .createNativeQuery(RUNNING_INTO)
                .setParameter(1, after)
                .setParameter(2, day)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Term(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        date(row[3]),
                        date(row[4]),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse((String) row[5], Instant::from),
                        ((Number) row[6]).intValue() > 1,
                        ((Number) row[7]).intValue()))
                .toList();
    }

    /** Their last day is this one. */
    void become(Collection<Term> terms, DueDate due) {
        Query update = entityManager
                .createNativeQuery("UPDATE rec_record SET due_on = ?, due_provisional = ? WHERE id IN ("
                        + String.join(", ", Collections.nCopies(terms.size(), "?")) + ")")
                .setParameter(1, due.date())
                .setParameter(2, due.provisional());
        int place = 3;
        for (Term term : terms) {
            update.setParameter(place++, term.id());
        }
        update.executeUpdate();
    }

    /** So many that were counted as late were in time after all; fewer than none for the other way round. */
    void inTimeAfterAll(ReportMonth month, int records) {
        entityManager
                .createNativeQuery("UPDATE rec_punctuality SET on_time = on_time + ?, late = late - ?"
                        + " WHERE bureau = ? AND catalogue_item = ? AND month = ?")
                .setParameter(1, records)
                .setParameter(2, records)
                .setParameter(3, month.bureau())
                .setParameter(4, month.item())
                .setParameter(5, month.month())
                .executeUpdate();
    }

    /** Drivers differ in what they give for a date. */
    private static LocalDate date(Object selected) {
        return selected instanceof Date date ? date.toLocalDate() : (LocalDate) selected;
    }
}
