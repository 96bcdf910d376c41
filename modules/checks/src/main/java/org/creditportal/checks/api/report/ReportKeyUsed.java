package org.creditportal.checks.api.report;

/**
 * A report's data for machines was signed with a key, told within the transaction that signs: the public is to find the key wherever
 * it finds the report.
 *
 * @param fingerprint by which the report names the key (RFC 7638)
 * @param x first coordinate of the public key on P-256, as JWK writes it
 * @param y its second one
 */
public record ReportKeyUsed(String fingerprint, String x, String y) {}
