package org.creditportal.responsibility.api.supervision;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Leads an inquiry on.
 *
 * @param reason the answer, the finding, or why
 */
public record TakeInquiryStep(
        InquiryNumber number, long seenVersion, InquiryState next, String reason, CommandToken token)
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
