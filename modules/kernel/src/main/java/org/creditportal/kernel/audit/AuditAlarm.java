package org.creditportal.kernel.audit;

/**
 * Somebody tampered with the current tenant's audit trail. Fired when it is found, outside any transaction, on every node that
 * finds it; once, unless an observer throws: then again until all have heard of it.
 *
 * @param finding where and what
 */
public record AuditAlarm(AuditFinding finding) {}
