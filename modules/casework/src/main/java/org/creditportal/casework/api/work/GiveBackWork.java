package org.creditportal.casework.api.work;

import org.creditportal.kernel.audit.AuditSubject;

/** The officer lets go of a thing, so that a colleague may take it. */
public record GiveBackWork(WorkKey work) implements AuditSubject {

    @Override
    public String auditedObject() {
        return work.matter();
    }
}
