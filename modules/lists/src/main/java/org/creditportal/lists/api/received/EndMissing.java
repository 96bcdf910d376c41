package org.creditportal.lists.api.received;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Has all end that a delivery does not tell, though rows could not be read or much is missing.
 *
 * @param reason how the officer made sure that it has gone, at most 500 characters; never empty
 */
public record EndMissing(ReceivedImportNumber number, String reason, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
