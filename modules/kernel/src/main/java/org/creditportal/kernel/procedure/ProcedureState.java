package org.creditportal.kernel.procedure;

import java.util.Arrays;
import java.util.List;

/**
 * A state in the life of an official matter. The enum of the states implements this and tells its table; whoever holds the
 * state writes {@code state = state.to(NEXT)}.
 *
 * @param <S> the enum itself
 */
public interface ProcedureState<S extends ProcedureState<S>> {

    /** Which state follows which. */
    Transitions<S> transitions();

    /** Whether the procedure leads from here to there in one step. */
    default boolean allows(S next) {
        return transitions().allow(this, next);
    }

    /** Whether no step leads on from here. */
    default boolean isFinal() {
        return transitions().end(this);
    }

    /**
     * The next state, where the procedure leads there.
     *
     * @throws IllegalTransitionException where it does not
     */
    default S to(S next) {
        if (!allows(next)) {
            throw transitions().refuse(this, next);
        }
        return next;
    }

    /**
     * Refuses what can be done in another state only.
     *
     * @throws IllegalTransitionException when this is not the state
     */
    default void demand(S wanted) {
        if (!equals(wanted)) {
            throw transitions().refuse(this, wanted);
        }
    }

    /** The names, as they are stored, of the states from which some step leads on. */
    static <S extends Enum<S> & ProcedureState<S>> List<String> openNames(Class<S> states) {
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> !state.isFinal())
                .map(Enum::name)
                .toList();
    }
}
