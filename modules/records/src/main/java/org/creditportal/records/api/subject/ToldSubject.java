package org.creditportal.records.api.subject;

/**
 * Whom another authority's list names.
 *
 * @param code its unified social credit code; {@code null} for a natural person
 * @param idNumber number of the identity card; {@code null} for organisations and traders
 */
public record ToldSubject(String name, String code, String idNumber) {}
