package org.creditportal.correspondence.api.document;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Takes a document back.
 *
 * @param number the document
 * @param seenVersion the version that the officer saw
 * @param reason why; the public is not told
 * @param token of the form
 */
public record WithdrawDocument(DocumentNumber number, long seenVersion, String reason, CommandToken token)
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
