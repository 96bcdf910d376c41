package org.creditportal.kernel.job;

import org.creditportal.kernel.audit.AuditSubject;

/** Stop a job; what it has done stays done. */
public record StopJob(JobNumber number) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
