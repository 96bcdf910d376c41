package org.creditportal.lists.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.lists.api.EntryState.ANSWERED;
import static org.creditportal.lists.api.EntryState.APPROVED;
import static org.creditportal.lists.api.EntryState.CLOSED;
import static org.creditportal.lists.api.EntryState.NOTIFIED;
import static org.creditportal.lists.api.EntryState.PROPOSED;
import static org.creditportal.lists.api.EntryState.PUBLISHED;
import static org.creditportal.lists.api.EntryState.REJECTED;
import static org.creditportal.lists.api.EntryState.RETURNED;
import static org.creditportal.lists.api.EntryState.SERVED;
import static org.creditportal.lists.api.EntryState.STATED;
import static org.creditportal.lists.api.EntryState.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryStateTest {

    /** Written out a second time on purpose: a change of the procedure must be made twice. */
    private static final Map<EntryState, Set<EntryState>> PROCEDURE = Map.ofEntries(
            Map.entry(PROPOSED, Set.of(NOTIFIED, APPROVED, REJECTED, CLOSED)),
            Map.entry(RETURNED, Set.of(PROPOSED, NOTIFIED, APPROVED, REJECTED, CLOSED)),
            Map.entry(NOTIFIED, Set.of(STATED, RETURNED, APPROVED, REJECTED, CLOSED)),
            Map.entry(STATED, Set.of(ANSWERED, RETURNED, CLOSED)),
            Map.entry(ANSWERED, Set.of(STATED, RETURNED, APPROVED, REJECTED, CLOSED)),
            Map.entry(APPROVED, Set.of(SERVED, PUBLISHED, RETURNED, CLOSED)),
            Map.entry(SERVED, Set.of(PUBLISHED, RETURNED, CLOSED)),
            Map.entry(REJECTED, Set.of()),
            Map.entry(PUBLISHED, Set.of(WITHDRAWN)),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(CLOSED, Set.of()));

    @ParameterizedTest
    @MethodSource("allPairs")
    void allowsTheStepsOfTheProcedureAndNoOther(EntryState from, EntryState to) {
        if (PROCEDURE.get(from).contains(to)) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalTransitionException.class);
        }
    }

    @Test
    void endsWithRejectionWithdrawalAndClosing() {
        assertThat(Stream.of(EntryState.values())
                        .filter(state -> Stream.of(EntryState.values()).noneMatch(state::allows)))
                .containsExactly(REJECTED, WITHDRAWN, CLOSED);
    }

    static Stream<Arguments> allPairs() {
        List<EntryState> states = List.of(EntryState.values());
        return states.stream().flatMap(from -> states.stream().map(to -> Arguments.of(from, to)));
    }
}
