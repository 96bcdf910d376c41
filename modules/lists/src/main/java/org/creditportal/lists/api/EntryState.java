package org.creditportal.lists.api;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * How far an entry has come. Being expired is no state: it follows from the dates whenever somebody asks
 * ({@link EntryStanding#EXPIRED}). A list that asks no notice goes from {@link #PROPOSED} to {@link #APPROVED} and from there to
 * {@link #PUBLISHED}.
 */
public enum EntryState implements ProcedureState<EntryState> {
    /** A clerk of the identifying bureau has proposed it, or the credit office has sent it back. */
    PROPOSED,
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
    /** The credit office has closed it unpublished. Final. */
    CLOSED;

    private static final Transitions<EntryState> LIFE = Transitions.<EntryState>refusedAs(ListsError.ILLEGAL_TRANSITION)
            .from(PROPOSED, NOTIFIED, APPROVED, REJECTED)
            .from(NOTIFIED, STATED, APPROVED, REJECTED)
            .from(STATED, ANSWERED)
            .from(ANSWERED, STATED, APPROVED, REJECTED)
            .from(APPROVED, SERVED, PUBLISHED, PROPOSED, CLOSED)
            .from(SERVED, PUBLISHED, CLOSED)
            .from(PUBLISHED, WITHDRAWN);

    @Override
    public Transitions<EntryState> transitions() {
        return LIFE;
    }
}
