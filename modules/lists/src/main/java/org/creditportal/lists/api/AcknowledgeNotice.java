package org.creditportal.lists.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Takes note of what befell an entry.
 *
 * @param number the entry
 * @param seenVersion version of the entry that the credit office saw
 */
public record AcknowledgeNotice(EntryNumber number, long seenVersion) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
