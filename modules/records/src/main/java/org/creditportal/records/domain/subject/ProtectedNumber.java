package org.creditportal.records.domain.subject;

/**
 * A personal number as it may be stored.
 *
 * @param encrypted readable with the tenant's key
 * @param index equal for equal numbers of the tenant, not to be turned back
 */
public record ProtectedNumber(String encrypted, String index) {}
