package org.creditportal.lists.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * A reviewer's decision on a proposed entry.
 *
 * @param number the entry
 * @param seenVersion version of the entry that the reviewer saw
 * @param approve whether it is approved
 * @param reason why, at most 500 characters; never empty
 */
public record DecideListing(EntryNumber number, long seenVersion, boolean approve, String reason)
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
