package org.creditportal.correspondence.api.document;

/**
 * Tells within the transaction that an officer opens an official document, a copy of it or the proof of its service: whoever knows whom its
 * matter is about puts the look on record under the person.
 *
 * @param matter business number of what it is about; {@code null} for nothing that has one
 */
public record DocumentOpened(String matter) {}
