package org.creditportal.records.api.batch;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;

/** Stop recording a confirmed batch: what is on record stays, the rest does not come on record. */
public record StopBatch(BatchNumber number) implements AuditSubject {

    public StopBatch {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String auditedObject() {
        return number.value();
    }
}
