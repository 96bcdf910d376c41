package org.creditportal.lists.api;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * How far an entry has come. Being expired is no state: it follows from the dates whenever somebody asks
 * ({@link EntryStanding#EXPIRED}).
 */
public enum EntryState implements ProcedureState<EntryState> {
    /** A clerk of the identifying bureau has proposed it; a reviewer of that bureau is to decide. */
    PROPOSED,
    /** The reviewer has approved it; the credit office is to publish. */
    APPROVED,
    /** The reviewer has refused it. Final. */
    REJECTED,
    /** The credit office has published it. */
    PUBLISHED,
    /** The credit office has taken it back after publication. Final. */
    WITHDRAWN;

    private static final Transitions<EntryState> LIFE = Transitions.<EntryState>refusedAs(ListsError.ILLEGAL_TRANSITION)
            .from(PROPOSED, APPROVED, REJECTED)
            .from(APPROVED, PUBLISHED)
            .from(PUBLISHED, WITHDRAWN);

    @Override
    public Transitions<EntryState> transitions() {
        return LIFE;
    }
}
