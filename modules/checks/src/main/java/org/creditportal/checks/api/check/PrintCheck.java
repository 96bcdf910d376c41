package org.creditportal.checks.api.check;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Prints what a check rests on as a certificate (查证单), under the next serial. */
public record PrintCheck(CheckNumber number, CommandToken token) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
