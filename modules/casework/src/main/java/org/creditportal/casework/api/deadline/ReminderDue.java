package org.creditportal.casework.api.deadline;

import java.time.LocalDate;
import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A bureau is to be reminded of something it must do by a day. Holds a number and a page, and nothing about anybody.
 *
 * @param name what has to be done; the module's bundle says it under {@code waiting.<name>}
 * @param bureau id of the bureau that has to act
 * @param permission what its officers need to act
 * @param page where they act; it takes the matter's number as {@code number}
 */
public record ReminderDue(
        String module,
        String matter,
        String name,
        String bureau,
        String permission,
        String page,
        ReminderStage stage,
        LocalDate dueOn)
        implements DomainEvent {

    @Override
    public String subjectKey() {
        return matter;
    }
}
