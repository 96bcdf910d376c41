package org.creditportal.checks.api.check;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Looks again at the subject of a check, as of now. */
public record LookAgain(CheckNumber number, long seenVersion, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
