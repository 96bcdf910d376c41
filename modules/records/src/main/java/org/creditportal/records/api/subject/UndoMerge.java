package org.creditportal.records.api.subject;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Separates two merged subjects again.
 *
 * @param seenVersion version of the merger that the officer saw
 */
public record UndoMerge(MergeNumber number, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
