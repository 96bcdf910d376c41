package org.creditportal.kernel.job;

import org.creditportal.kernel.audit.AuditSubject;

/** Fetch the file that came of a job. */
public record FetchResult(JobNumber number) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
