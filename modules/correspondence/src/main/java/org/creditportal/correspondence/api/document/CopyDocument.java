package org.creditportal.correspondence.api.document;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Prints another copy of a document that holds.
 *
 * @param number the document
 * @param draft what it says: the very draft that it was issued from
 * @param recipient for whom it is printed
 * @param token of the form: sent twice, it prints one copy
 */
public record CopyDocument(DocumentNumber number, DocumentDraft draft, String recipient, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return recipient;
    }
}
