package org.creditportal.responsibility.api.policy;

/**
 * Puts a document into the library, or a next edition in the place of the one that is there; kept as a proposal until a second officer
 * agrees. What cites its articles goes on to cite them.
 *
 * @param document as it is to be
 * @param reason why
 * @param seenEdition how many editions of the document the proposer saw
 */
public record ChangeLibrary(LibraryDocument document, String reason, long seenEdition) {}
