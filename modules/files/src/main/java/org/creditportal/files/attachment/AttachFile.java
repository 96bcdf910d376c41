package org.creditportal.files.attachment;

import org.creditportal.files.read.ReceivedDocument;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Attach a document to a matter.
 *
 * @param purpose what the document is for, as a key of the matter's module, for example {@code EVIDENCE}
 * @param document received before, and closed by who received it
 */
public record AttachFile(MatterReference matter, String purpose, ReceivedDocument document) implements AuditSubject {

    @Override
    public String auditedObject() {
        return matter.toString();
    }
}
