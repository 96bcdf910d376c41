package org.creditportal.casework.api.work;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/** The officer takes a thing and puts it aside; on the day it is back. */
public record PutAsideWork(WorkKey work, LocalDate until) implements AuditSubject {

    @Override
    public String auditedObject() {
        return work.matter();
    }

    @Override
    public String auditedReason() {
        return String.valueOf(until);
    }
}
