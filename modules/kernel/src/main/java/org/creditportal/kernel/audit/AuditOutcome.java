package org.creditportal.kernel.audit;

/** How an audited act ended. */
public enum AuditOutcome {
    SUCCESS,
    FAILURE
}
