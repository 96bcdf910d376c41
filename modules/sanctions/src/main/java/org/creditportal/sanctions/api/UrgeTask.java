package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * The credit office urges an implementing bureau by letter to the step that it is late with.
 *
 * @param by the day until which it is to be made good
 * @param words what is said to the bureau
 */
public record UrgeTask(TaskNumber number, LocalDate by, String words, CommandToken token)
        implements AuditSubject, Serializable {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return words;
    }
}
