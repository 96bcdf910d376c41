package org.creditportal.files.attachment;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Hide an attachment from everybody without the right to withhold, or show it again.
 *
 * @param seenVersion of the attachment when the officer decided
 * @param reason why; required
 */
public record WithholdAttachment(AttachmentNumber number, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
