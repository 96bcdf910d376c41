package org.creditportal.records.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.domain.batch.BatchState.CHECKED;
import static org.creditportal.records.domain.batch.BatchState.CONFIRMED;
import static org.creditportal.records.domain.batch.BatchState.DISCARDED;
import static org.creditportal.records.domain.batch.BatchState.FAILED;
import static org.creditportal.records.domain.batch.BatchState.RECEIVED;
import static org.creditportal.records.domain.batch.BatchState.RECORDED;
import static org.creditportal.records.domain.batch.BatchState.STOPPED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.records.domain.record.RecordState;
import org.creditportal.records.domain.record.WithholdingGround;
import org.creditportal.records.domain.subject.SubjectKind;
import org.creditportal.records.domain.template.Need;
import org.junit.jupiter.api.Test;
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
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalBatchTransitionException.class);
        }
    }

    @Test
    void hasTheSameNamesAsThePublishedForms() {
        assertThat(names(BatchState.values())).isEqualTo(names(org.creditportal.records.api.batch.BatchState.values()));
        assertThat(names(RowResult.values())).isEqualTo(names(org.creditportal.records.api.batch.RowResult.values()));
        assertThat(names(SubjectKind.values()))
                .isEqualTo(names(org.creditportal.records.api.subject.SubjectKind.values()));
        assertThat(names(org.creditportal.records.domain.record.RecordKind.values()))
                .isEqualTo(names(org.creditportal.records.api.record.RecordKind.values()));
        assertThat(names(RecordState.values()))
                .isEqualTo(names(org.creditportal.records.api.record.RecordState.values()));
        assertThat(names(Need.values())).isEqualTo(names(org.creditportal.records.api.template.ColumnNeed.values()));
        assertThat(names(BatchOrigin.values()))
                .isEqualTo(names(org.creditportal.records.api.batch.BatchOrigin.values()));
        assertThat(names(WithholdingGround.values()))
                .isEqualTo(names(org.creditportal.records.api.record.WithholdingGround.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
