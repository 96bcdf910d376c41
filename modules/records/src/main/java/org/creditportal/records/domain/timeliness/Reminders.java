package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The tenant's reminders. */
public interface Reminders {

    void add(Reminder reminder);

    /** The bureaus that were reminded on a day. */
    Set<String> remindedOn(LocalDate day);

    Optional<Reminder> find(String bureau, LocalDate day);
}
