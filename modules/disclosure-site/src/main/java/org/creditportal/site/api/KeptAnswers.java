package org.creditportal.site.api;

import java.util.Optional;

/**
 * Answers that cost something and hold as long as nothing has changed of what they rest on. Whoever answers asks for the state
 * <em>before</em> he reads: what changes meanwhile makes the answer stale, never the other way round. So what was withdrawn is gone
 * with the next request, on every node.
 */
public interface KeptAnswers {

    /** The answer to the question, if one is kept that rests on the state of now. */
    Optional<Object> find(Object question, PublishedState now);

    /**
     * Keeps an answer, as long as there is room.
     *
     * @param before the state before anything was read for it
     * @param size about how many bytes it takes
     */
    void keep(Object question, PublishedState before, Object answer, int size);
}
