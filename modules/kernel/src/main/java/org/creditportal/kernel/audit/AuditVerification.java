package org.creditportal.kernel.audit;

/**
 * What the verifier found.
 *
 * @param lines how many lines were read
 * @param intact whether nothing was changed, deleted or cut off
 * @param firstBroken number of the first line that is wrong or missing; 0 when intact
 */
public record AuditVerification(long lines, boolean intact, long firstBroken) {}
