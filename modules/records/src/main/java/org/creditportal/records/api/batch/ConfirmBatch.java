package org.creditportal.records.api.batch;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Put the good rows of a checked batch on record.
 *
 * @param number the batch
 * @param seenVersion the version that the preview showed
 */
public record ConfirmBatch(BatchNumber number, long seenVersion) implements AuditSubject {

    public ConfirmBatch {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String auditedObject() {
        return number.value();
    }
}
