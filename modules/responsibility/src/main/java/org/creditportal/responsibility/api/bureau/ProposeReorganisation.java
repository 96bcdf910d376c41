package org.creditportal.responsibility.api.bureau;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * A reorganisation and the form that it comes from.
 *
 * @param change what is asked for
 * @param token of the form
 */
public record ProposeReorganisation(ReorganiseBureau change, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return change.bureau();
    }

    @Override
    public String auditedReason() {
        return change.reason();
    }
}
