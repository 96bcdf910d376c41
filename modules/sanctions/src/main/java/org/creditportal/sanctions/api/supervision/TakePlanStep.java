package org.creditportal.sanctions.api.supervision;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Draws, or drops the plan. */
public record TakePlanStep(PlanNumber number, long seenVersion, PlanState next, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
