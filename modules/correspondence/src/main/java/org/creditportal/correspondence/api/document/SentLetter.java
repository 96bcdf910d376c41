package org.creditportal.correspondence.api.document;

/**
 * A letter that was issued and served.
 *
 * @param number business number of the document
 * @param officialNumber the number printed on it
 */
public record SentLetter(String number, String officialNumber) {}
