package org.creditportal.correspondence.api.document;

/**
 * Tells within the transaction that an official document is taken back, by its page or by the procedure that it came from. Whoever's
 * matter still says what the document said refuses that by throwing.
 *
 * @param type id of its kind
 * @param matter business number of what it is about; {@code null} for nothing that has one
 */
public record DocumentTakenBack(String type, String matter) {}
