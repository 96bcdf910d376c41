package org.creditportal.kernel.audit;

/**
 * Read one line of the trail.
 *
 * @param sequenceNumber its place in the trail
 */
public record ReadAuditLine(long sequenceNumber) implements AuditSubject {

    @Override
    public String auditedObject() {
        return "line " + sequenceNumber;
    }
}
