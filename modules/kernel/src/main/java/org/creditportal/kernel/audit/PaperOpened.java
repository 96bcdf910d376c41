package org.creditportal.kernel.audit;

/**
 * Tells within the transaction that an officer opens a paper of a matter: an official document, a copy of it or the proof of its service,
 * or what was attached. Whoever knows whom the matter is about puts the look on record under the person ({@link NotedLooks}).
 *
 * @param matter business number of what it is about; {@code null} for nothing that has one
 */
public record PaperOpened(String matter) {}
