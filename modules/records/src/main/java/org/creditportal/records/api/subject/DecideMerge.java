package org.creditportal.records.api.subject;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * A second officer’s decision on a proposed merger.
 *
 * @param seenVersion version of the merger that the officer saw
 */
public record DecideMerge(MergeNumber number, long seenVersion, boolean agree, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
