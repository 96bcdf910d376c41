package org.creditportal.records.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.api.batch.BatchState.CHECKED;
import static org.creditportal.records.api.batch.BatchState.CONFIRMED;
import static org.creditportal.records.api.batch.BatchState.DISCARDED;
import static org.creditportal.records.api.batch.BatchState.FAILED;
import static org.creditportal.records.api.batch.BatchState.RECEIVED;
import static org.creditportal.records.api.batch.BatchState.RECORDED;
import static org.creditportal.records.api.batch.BatchState.STOPPED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.records.api.batch.BatchState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class BatchStateTest {

    private static final Set<List<BatchState>> LEGAL = Set.of(
            List.of(RECEIVED, CHECKED),
            List.of(RECEIVED, DISCARDED),
            List.of(RECEIVED, FAILED),
            List.of(CHECKED, CONFIRMED),
            List.of(CHECKED, DISCARDED),
            List.of(CONFIRMED, RECORDED),
            List.of(CONFIRMED, STOPPED),
            List.of(CONFIRMED, FAILED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(BatchState.values())
                .flatMap(from -> Arrays.stream(BatchState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void goesOnlyWhereTheTableLeads(BatchState from, BatchState to) {
        if (LEGAL.contains(List.of(from, to))) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThat(from.allows(to)).isFalse();
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalTransitionException.class);
        }
    }
}
