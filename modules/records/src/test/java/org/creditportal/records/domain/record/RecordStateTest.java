package org.creditportal.records.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.records.api.record.RecordState;
import org.junit.jupiter.api.Test;

class RecordStateTest {

    @Test
    void isWithdrawnAndPutBack() {
        assertThat(RecordState.RECORDED.to(RecordState.WITHDRAWN)).isEqualTo(RecordState.WITHDRAWN);
        assertThat(RecordState.WITHDRAWN.to(RecordState.RECORDED)).isEqualTo(RecordState.RECORDED);
    }

    @Test
    void goesNowhereElse() {
        for (RecordState state : RecordState.values()) {
            assertThatThrownBy(() -> state.to(state)).isInstanceOf(IllegalTransitionException.class);
        }
    }
}
