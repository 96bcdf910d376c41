package org.creditportal.files.attachment;

import org.creditportal.kernel.audit.AuditSubject;

/** Read an attachment's content. */
public record OpenAttachment(AttachmentNumber number) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
