package org.creditportal.responsibility.api.task;

import org.creditportal.kernel.audit.AuditSubject;

/** Ends the address of the officer at work. */
public record RevokeTaskFeed() implements AuditSubject {

    @Override
    public String auditedObject() {
        return "tasks";
    }
}
