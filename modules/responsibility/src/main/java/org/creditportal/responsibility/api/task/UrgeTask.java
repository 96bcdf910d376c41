package org.creditportal.responsibility.api.task;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Urges the bureau of an overdue task by letter (催办).
 *
 * @param by the day until which it is to be made good
 * @param words what is said to the bureau
 */
public record UrgeTask(TaskNumber number, LocalDate by, String words, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return words;
    }
}
