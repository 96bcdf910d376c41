package org.creditportal.lists.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * That the credit office keeps an entry from the public for a time.
 *
 * @param document number of the decision
 * @param reason why
 * @param officerName by whom
 */
public record EntrySuspension(String document, String reason, String officerName, Instant at) implements Serializable {}
