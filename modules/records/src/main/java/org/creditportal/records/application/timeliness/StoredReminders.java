package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.domain.timeliness.Reminder;
import org.creditportal.records.domain.timeliness.Reminders;

/** Reminders in the tenant's database. */
@ApplicationScoped
public class StoredReminders implements Reminders {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(Reminder reminder) {
        entityManager.persist(reminder);
    }

    @Override
    public Set<String> remindedOn(LocalDate day) {
        return entityManager
                .createQuery("SELECT r.bureau FROM Reminder r WHERE r.remindedOn = :day", String.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Reminder> find(String bureau, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Reminder r WHERE r.bureau = :bureau AND r.remindedOn = :day", Reminder.class)
                .setParameter("bureau", bureau)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
