package org.creditportal.responsibility.api.assessment;

import java.time.YearMonth;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Assesses all bureaus over some months by the scheme that is in force. */
public record BeginAssessment(YearMonth first, YearMonth last, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return first + " " + last;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
