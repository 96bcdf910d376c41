package org.creditportal.responsibility.api.liability;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Leads a liability case on.
 *
 * @param reason the statement, the decision, or why
 * @param document number of the paper that the step rests on; {@code null} for none
 * @param measure what is decided; {@code null} but for a decision that somebody is liable
 */
public record TakeLiabilityStep(
        LiabilityNumber number,
        long seenVersion,
        LiabilityState next,
        String reason,
        String document,
        LiabilityMeasure measure,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value() + " " + next;
    }

    /** What is stated may name persons; the case keeps it. */
    @Override
    public String auditedReason() {
        return null;
    }
}
