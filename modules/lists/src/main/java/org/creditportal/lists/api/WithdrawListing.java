package org.creditportal.lists.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Takes a published entry back.
 *
 * @param number the entry
 * @param seenVersion version of the entry that the credit office saw
 * @param reason why, at most 500 characters; never empty
 */
public record WithdrawListing(EntryNumber number, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
