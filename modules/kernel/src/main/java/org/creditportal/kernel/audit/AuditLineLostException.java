package org.creditportal.kernel.audit;

/** A line could not be written, so that what it tells of must not happen either. */
class AuditLineLostException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AuditLineLostException(AuditFact fact, Throwable cause) {
        super("The audit trail could not take " + fact.event() + " (" + fact.outcome() + ")", cause);
    }
}
