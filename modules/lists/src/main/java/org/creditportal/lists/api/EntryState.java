package org.creditportal.lists.api;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far an entry has come. Being expired is no state: it follows from the dates whenever somebody asks
 * ({@link EntryStanding#EXPIRED}).
 */
public enum EntryState {
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

    private static final Map<EntryState, Set<EntryState>> ALLOWED = allowed();

    private static Map<EntryState, Set<EntryState>> allowed() {
        Map<EntryState, Set<EntryState>> table = new EnumMap<>(EntryState.class);
        table.put(PROPOSED, EnumSet.of(APPROVED, REJECTED));
        table.put(APPROVED, EnumSet.of(PUBLISHED));
        table.put(REJECTED, EnumSet.noneOf(EntryState.class));
        table.put(PUBLISHED, EnumSet.of(WITHDRAWN));
        table.put(WITHDRAWN, EnumSet.noneOf(EntryState.class));
        return table;
    }

    /**
     * The next state, where the procedure allows it.
     *
     * @throws IllegalListTransitionException where it does not
     */
    public EntryState to(EntryState next) {
        if (!allows(next)) {
            throw new IllegalListTransitionException(this, next);
        }
        return next;
    }

    /** Whether the procedure leads from here to there in one step. */
    public boolean allows(EntryState next) {
        return ALLOWED.get(this).contains(next);
    }
}
