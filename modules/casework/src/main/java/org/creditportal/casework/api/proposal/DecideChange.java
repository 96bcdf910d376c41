package org.creditportal.casework.api.proposal;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * The second officer's decision on a proposed change.
 *
 * @param seenVersion version of the proposal that the page showed
 * @param approve whether the change is to be done; else it is returned
 * @param reason why
 * @param token of the form
 */
public record DecideChange(ProposalNumber number, long seenVersion, boolean approve, String reason, CommandToken token)
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
