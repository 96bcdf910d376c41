package org.creditportal.lists.api;

import java.time.Instant;

/**
 * One step of an entry's history: what, by whom, when and why.
 *
 * @param state the state the step led to
 * @param reason why; null where the step asks for no reason
 */
public record EntryStep(EntryState state, String officerName, Instant at, String reason) {}
