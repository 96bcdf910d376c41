package org.creditportal.responsibility.api.assessment;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Leads an assessment on. */
public record LeadAssessment(
        AssessmentNumber number, long seenVersion, RunState next, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value() + " " + next;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
