package org.creditportal.sanctions.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * What came of a measure in one matter; the evidence is attached to the task.
 *
 * @param matter in which matter it was implemented, in words
 * @param amount in yuan; {@code null} for none
 * @param actedOn when
 * @param typical whether it is a typical case
 * @param note more words
 */
public record FeedBack(
        TaskNumber number,
        long seenVersion,
        FeedbackResult result,
        String matter,
        BigDecimal amount,
        LocalDate actedOn,
        boolean typical,
        String note,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return note;
    }
}
