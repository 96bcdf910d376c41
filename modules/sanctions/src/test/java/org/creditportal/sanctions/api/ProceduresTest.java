package org.creditportal.sanctions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each procedure of sanctions, written down a second time: every step from every state is either told here or refused. */
class ProceduresTest {

    private static final String NOTHING = "";

    private static final Map<String, String> CASE = Map.of(
            "OPENED", "CHOSEN LIFTED",
            "CHOSEN", "INITIATED DISPENSED OPENED LIFTED",
            "INITIATED", "LIFTED",
            "DISPENSED", NOTHING,
            "LIFTED", NOTHING);

    private static final Map<String, String> TASK = tasks();

    private static final Map<String, String> RESTRICTION = Map.of(
            "IMPOSED", "LIFTING_ASKED LIFTED",
            "LIFTING_ASKED", "LIFTED IMPOSED",
            "LIFTED", NOTHING);

    private static final Map<String, String> MARK =
            Map.of("PROPOSED", "APPROVED REFUSED ENDED", "APPROVED", "ENDED", "REFUSED", NOTHING, "ENDED", NOTHING);

    private static final Map<String, String> PLAN =
            Map.of("DRAFTED", "DRAWN DROPPED", "DRAWN", "CLOSED", "CLOSED", NOTHING, "DROPPED", NOTHING);

    private static final Map<String, String> TYPICAL = Map.of(
            "PROPOSED",
            "PUBLISHED REFUSED WITHDRAWN",
            "PUBLISHED",
            "WITHDRAWN",
            "REFUSED",
            NOTHING,
            "WITHDRAWN",
            NOTHING);

    private static Map<String, String> tasks() {
        Map<String, String> table = new HashMap<>();
        table.put("HANDED_OUT", "RECEIVED LIFTED");
        table.put("RECEIVED", "APPLYING NOT_CONCERNED CANNOT LIFTED");
        table.put("NOT_CONCERNED", "EXCUSED RECEIVED LIFTED");
        table.put("CANNOT", "EXCUSED RECEIVED LIFTED");
        table.put("EXCUSED", "LIFTED");
        table.put("APPLYING", "IMPLEMENTED REVERSING");
        table.put("IMPLEMENTED", "FED_BACK REVERSING");
        table.put("FED_BACK", "REVIEWED IMPLEMENTED REVERSING");
        table.put("REVIEWED", "IMPLEMENTED REVERSING");
        table.put("REVERSING", "REVERSED");
        table.put("REVERSED", NOTHING);
        table.put("LIFTED", NOTHING);
        return table;
    }

    static Stream<Arguments> procedures() {
        return Stream.of(
                Arguments.of(CaseState.class, CASE),
                Arguments.of(TaskState.class, TASK),
                Arguments.of(RestrictionState.class, RESTRICTION),
                Arguments.of(MarkState.class, MARK),
                Arguments.of(PlanState.class, PLAN),
                Arguments.of(TypicalCaseState.class, TYPICAL));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    <S extends Enum<S> & ProcedureState<S>> void leadExactlyWhereTheyAreToldTo(
            Class<S> states, Map<String, String> table) {
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(states.getEnumConstants()).map(Enum::name).toList());
        for (S from : states.getEnumConstants()) {
            List<String> followers = Arrays.stream(table.get(from.name()).split(" "))
                    .filter(name -> !name.isEmpty())
                    .toList();
            assertThat(from.isFinal()).as("the end is at %s", from).isEqualTo(followers.isEmpty());
            for (S next : states.getEnumConstants()) {
                demand(from, next, followers.contains(next.name()));
            }
        }
    }

    private static <S extends Enum<S> & ProcedureState<S>> void demand(S from, S next, boolean legal) {
        assertThat(from.allows(next)).as("%s to %s", from, next).isEqualTo(legal);
        if (legal) {
            assertThat(from.to(next)).isEqualTo(next);
        } else {
            assertThatThrownBy(() -> from.to(next))
                    .as("%s to %s", from, next)
                    .isInstanceOf(IllegalTransitionException.class);
        }
    }

    /** Whoever has begun to apply a measure has something to reverse; nobody else has. */
    @Test
    void liftingLeadsToReversingExactlyWhereSomethingWasBegun() {
        for (TaskState state : TaskState.values()) {
            boolean begun =
                    List.of("APPLYING", "IMPLEMENTED", "FED_BACK", "REVIEWED").contains(state.name());
            assertThat(state.lifted()).as(state.name()).isEqualTo(begun ? TaskState.REVERSING : TaskState.LIFTED);
            assertThat(state.allows(state.lifted()))
                    .as("%s can be lifted", state)
                    .isEqualTo(begun || TASK.get(state.name()).contains("LIFTED"));
        }
    }
}
