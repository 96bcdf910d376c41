package org.creditportal.records.api.subject;

import java.util.Set;

/**
 * Somebody is under age, as a number that was added or a merger shows (K-7). It is no message of the outbox, but is observed within the
 * transaction that shows it, after {@code RecordKeptBack} for each of the person's records: whatever tells the public of the person by
 * anything else leaves its sight at once.
 *
 * @param subjects every number by which the person goes
 */
public record TurnedOutMinor(Set<String> subjects) {

    public TurnedOutMinor {
        subjects = Set.copyOf(subjects);
    }
}
