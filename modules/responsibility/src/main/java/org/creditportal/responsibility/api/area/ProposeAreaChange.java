package org.creditportal.responsibility.api.area;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * A change of an area and the form that it comes from.
 *
 * @param change what is asked for
 * @param token of the form
 */
public record ProposeAreaChange(ChangeArea change, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return change.area();
    }

    @Override
    public String auditedReason() {
        return change.reason();
    }
}
