package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.timeliness.Reminder;
import org.creditportal.records.domain.timeliness.Reminders;

/** Reminders in the tenant's database. */
@ApplicationScoped
public class StoredReminders extends StoredRows<Reminder> implements Reminders {

    public StoredReminders() {
        super(Reminder.class);
    }

    @Override
    public Set<String> remindedOn(LocalDate day) {
        return Set.copyOf(select(String.class, "DISTINCT e.bureau", Criteria.where("e.remindedOn = ?", day), ""));
    }

    @Override
    public Optional<Reminder> find(String bureau, LocalDate day) {
        return first(Criteria.where("e.bureau = ?", bureau).and("e.remindedOn = ?", day));
    }
}
