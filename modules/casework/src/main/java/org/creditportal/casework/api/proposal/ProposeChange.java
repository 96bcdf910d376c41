package org.creditportal.casework.api.proposal;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Proposes a change.
 *
 * @param kind name of its kind
 * @param command the change, of the kind's type
 * @param reason why, for the second officer
 * @param token of the form
 */
public record ProposeChange(String kind, Object command, String reason, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return kind;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
