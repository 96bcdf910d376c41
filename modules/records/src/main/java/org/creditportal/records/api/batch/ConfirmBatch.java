package org.creditportal.records.api.batch;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.records.api.record.WithholdingGround;

/**
 * Put the good rows of a checked batch on record.
 *
 * @param number the batch
 * @param seenVersion the version that the preview showed
 * @param correctionReason why what is on record is corrected; needed when the batch has corrections, else {@code null}
 * @param withholding why none of the rows may be made public (K-7), nor any more what is on record of them, until another officer
 *     refuses that; {@code null} when nothing speaks against it
 * @param withholdingReason needed together with {@code withholding}
 */
public record ConfirmBatch(
        BatchNumber number,
        long seenVersion,
        String correctionReason,
        WithholdingGround withholding,
        String withholdingReason)
        implements AuditSubject {

    public ConfirmBatch {
        Objects.requireNonNull(number, "number");
        correctionReason = blankToNull(correctionReason);
        withholdingReason = blankToNull(withholdingReason);
    }

    /** Nothing is corrected and nothing withheld. */
    public ConfirmBatch(BatchNumber number, long seenVersion) {
        this(number, seenVersion, null, null, null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return correctionReason;
    }
}
