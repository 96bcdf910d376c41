package org.creditportal.kernel.procedure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.error.ErrorCode;
import org.creditportal.kernel.error.KernelError;

/**
 * The life of an official matter as a table: which state follows which. A state that no line begins with is the end.
 *
 * <pre>{@code
 * private static final Transitions<EntryState> LIFE =
 *         Transitions.<EntryState>table().from(PROPOSED, APPROVED, REJECTED).from(APPROVED, PUBLISHED);
 * }</pre>
 *
 * @param <S> the enum of the states
 */
public final class Transitions<S extends ProcedureState<S>> {

    private final ErrorCode refusal;
    private final Map<ProcedureState<S>, Set<S>> allowed;

    private Transitions(ErrorCode refusal, Map<ProcedureState<S>, Set<S>> allowed) {
        this.refusal = refusal;
        this.allowed = Map.copyOf(allowed);
    }

    /** A table without a line. */
    public static <S extends ProcedureState<S>> Transitions<S> table() {
        return refusedAs(KernelError.ILLEGAL_TRANSITION);
    }

    /**
     * A table without a line, for a procedure that has words of its own for a step that does not follow.
     *
     * @param refusal the code of these words
     */
    public static <S extends ProcedureState<S>> Transitions<S> refusedAs(ErrorCode refusal) {
        return new Transitions<>(refusal, Map.of());
    }

    /** This table with one more line: what follows a state. */
    @SafeVarargs
    public final Transitions<S> from(S state, S... next) {
        Map<ProcedureState<S>, Set<S>> more = new HashMap<>(allowed);
        Set<S> followers = new HashSet<>();
        for (S follower : next) {
            followers.add(follower);
        }
        if (more.put(state, Set.copyOf(followers)) != null) {
            throw new IllegalArgumentException("The table has two lines for " + state);
        }
        return new Transitions<>(refusal, more);
    }

    boolean allow(ProcedureState<S> from, S to) {
        return allowed.getOrDefault(from, Set.of()).contains(to);
    }

    boolean end(ProcedureState<S> state) {
        return !allowed.containsKey(state);
    }

    IllegalTransitionException refuse(ProcedureState<S> from, S to) {
        return new IllegalTransitionException(refusal, from, to);
    }
}
