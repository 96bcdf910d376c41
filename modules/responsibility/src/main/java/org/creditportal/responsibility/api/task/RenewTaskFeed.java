package org.creditportal.responsibility.api.task;

import org.creditportal.kernel.audit.AuditSubject;

/** Gives the officer at work a new address. */
public record RenewTaskFeed() implements AuditSubject {

    @Override
    public String auditedObject() {
        return "tasks";
    }
}
