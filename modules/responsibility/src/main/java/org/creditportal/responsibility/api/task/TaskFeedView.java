package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer's feed.
 *
 * @param address the secret address; {@code null} but for the moment in which it is made
 * @param createdAt when it was made; {@code null} where there is none
 * @param validUntil the last day on which it answers
 */
public record TaskFeedView(String address, Instant createdAt, LocalDate validUntil) implements Serializable {

    /** No feed. */
    public static final TaskFeedView NONE = new TaskFeedView(null, null, null);
}
