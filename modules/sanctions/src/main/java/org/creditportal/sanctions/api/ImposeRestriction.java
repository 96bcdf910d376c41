package org.creditportal.sanctions.api;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * The bureau that applies a measure on office-holding restricts a person behind the company that the case is about (K-18).
 *
 * @param task the bureau's task
 * @param relation id of the person's relation to the company
 * @param until last day
 */
public record ImposeRestriction(
        TaskNumber task, long relation, RestrictionReason ground, LocalDate until, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return task.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
