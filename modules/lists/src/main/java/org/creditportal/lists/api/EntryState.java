package org.creditportal.lists.api;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * How far an entry has come. Being expired is no state: it follows from the dates whenever somebody asks
 * ({@link EntryStanding#EXPIRED}). A list that asks no notice goes from {@link #PROPOSED} to {@link #APPROVED} and from there to
 * {@link #PUBLISHED}.
 */
public enum EntryState implements ProcedureState<EntryState> {
    /** A clerk of the identifying bureau has proposed it, or has amended what was sent back. */
    PROPOSED,
    /**
     * The credit office, or the portal because its records were corrected, has sent it back: who proposed it amends it, or the bureau tells
     * and decides anew.
     */
    RETURNED,
    /** The subject, or the public, was given notice; who was told may state and object until the hearing is over. */
    NOTIFIED,
    /** A statement or defence came in; the bureau is to answer it. */
    STATED,
    /** The statement was answered. */
    ANSWERED,
    /** The reviewer has approved it. */
    APPROVED,
    /** The decision was issued and served; the credit office is to publish. */
    SERVED,
    /** The reviewer has refused it. Final. */
    REJECTED,
    /** The credit office has published it. */
    PUBLISHED,
    /** The credit office has taken it back after publication. Final. */
    WITHDRAWN,
    /** The credit office has closed it unpublished, or the bureau has withdrawn a proposal of which the public is told. Final. */
    CLOSED;

    private static final Transitions<EntryState> LIFE = Transitions.<EntryState>refusedAs(ListsError.ILLEGAL_TRANSITION)
            .from(PROPOSED, NOTIFIED, APPROVED, REJECTED, CLOSED)
            .from(RETURNED, PROPOSED, NOTIFIED, APPROVED, REJECTED, CLOSED)
            .from(NOTIFIED, STATED, RETURNED, APPROVED, REJECTED, CLOSED)
            .from(STATED, ANSWERED, RETURNED, CLOSED)
            .from(ANSWERED, STATED, RETURNED, APPROVED, REJECTED, CLOSED)
            .from(APPROVED, SERVED, PUBLISHED, RETURNED, CLOSED)
            .from(SERVED, PUBLISHED, RETURNED, CLOSED)
            .from(PUBLISHED, WITHDRAWN);

    @Override
    public Transitions<EntryState> transitions() {
        return LIFE;
    }
}
