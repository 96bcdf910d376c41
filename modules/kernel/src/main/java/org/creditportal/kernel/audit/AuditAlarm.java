package org.creditportal.kernel.audit;

/**
 * Somebody tampered with the current tenant's audit trail. Fired once when it is found, outside any transaction, on every node
 * that finds it.
 *
 * @param finding where and what
 */
public record AuditAlarm(AuditFinding finding) {}
