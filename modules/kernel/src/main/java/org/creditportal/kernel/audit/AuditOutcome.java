package org.creditportal.kernel.audit;

/** How an audited act ended. */
public enum AuditOutcome {
    /** It was done. */
    SUCCESS,
    /** It was accepted and changed nothing, because all was already so: a second click, a form sent again. */
    UNCHANGED,
    /** It was refused, or failed. */
    FAILURE
}
