package org.creditportal.casework.api.work;

import org.creditportal.kernel.audit.AuditSubject;

/** The officer takes a thing, so that no colleague begins it too. */
public record TakeWork(WorkKey work) implements AuditSubject {

    @Override
    public String auditedObject() {
        return work.matter();
    }
}
