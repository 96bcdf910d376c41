package org.creditportal.responsibility.api.supervision;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Appeals against a notice, or decides on that. */
public record TakeNoticeStep(NoticeNumber number, long seenVersion, NoticeState next, String reason, CommandToken token)
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
