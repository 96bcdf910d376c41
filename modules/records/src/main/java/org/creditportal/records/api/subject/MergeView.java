package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;

/**
 * A merger whole.
 *
 * @param version to be sent back with a decision
 * @param from the subject that leads to the other, or would
 * @param into the subject that stays
 * @param speakingFor as found when it was proposed
 * @param speakingAgainst as found when it was proposed
 * @param decision {@code null} while it waits
 * @param undoing {@code null} unless undone
 * @param decidable whether the officer may decide: never on an own proposal
 * @param undoable whether the officer may undo it
 */
public record MergeView(
        MergeNumber number,
        long version,
        MergeState state,
        SubjectView from,
        SubjectView into,
        List<Evidence> speakingFor,
        List<Evidence> speakingAgainst,
        OpinionView proposal,
        OpinionView decision,
        OpinionView undoing,
        boolean decidable,
        boolean undoable)
        implements Serializable {}
