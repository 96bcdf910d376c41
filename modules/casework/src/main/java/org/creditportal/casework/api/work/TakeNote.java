package org.creditportal.casework.api.work;

import java.time.Instant;
import org.creditportal.kernel.audit.AuditSubject;

/** An officer has taken note of the outcomes up to then. */
public record TakeNote(Instant until) implements AuditSubject {

    @Override
    public String auditedObject() {
        return String.valueOf(until);
    }
}
