package org.creditportal.kernel.audit;

/**
 * Lets a broken trail go on, although it cannot be mended.
 *
 * @param breaksBefore how many breaks were acknowledged when the officer looked into it
 * @param findings what the officer who looked into it found, as {@link AuditBreaks#findBroken} said it; nothing else is acknowledged
 * @param proposedBy that officer's name
 * @param reason why it is so and cannot be mended
 */
public record AcknowledgeBreak(long breaksBefore, String findings, String proposedBy, String reason)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return findings;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
