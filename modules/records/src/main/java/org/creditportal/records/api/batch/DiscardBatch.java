package org.creditportal.records.api.batch;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Give up a batch before anything of it is recorded. The same file may be uploaded again afterwards.
 *
 * @param number the batch
 * @param seenVersion the version that the preview showed
 */
public record DiscardBatch(BatchNumber number, long seenVersion) implements AuditSubject {

    public DiscardBatch {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String auditedObject() {
        return number.value();
    }
}
