package org.creditportal.records.domain.correction;

/**
 * What a record would say.
 *
 * @param text the whole statement as it is stored, personal numbers encrypted
 * @param contentDigest equal for equal rows
 */
public record ProposedStatement(String text, String contentDigest) {}
