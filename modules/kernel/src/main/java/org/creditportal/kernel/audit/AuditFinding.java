package org.creditportal.kernel.audit;

/**
 * One thing that is wrong with an audit trail.
 *
 * @param fault what
 * @param number where, or how often, as the fault says
 */
public record AuditFinding(AuditFault fault, long number) {}
