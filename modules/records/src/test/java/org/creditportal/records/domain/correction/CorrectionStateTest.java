package org.creditportal.records.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.records.api.correction.CorrectionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionStateTest {

    @Test
    void isDecidedOnce() {
        assertThat(CorrectionState.PROPOSED.to(CorrectionState.APPROVED)).isEqualTo(CorrectionState.APPROVED);
        assertThat(CorrectionState.PROPOSED.to(CorrectionState.REJECTED)).isEqualTo(CorrectionState.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, PROPOSED",
        "APPROVED, PROPOSED",
        "APPROVED, APPROVED",
        "APPROVED, REJECTED",
        "REJECTED, PROPOSED",
        "REJECTED, APPROVED",
        "REJECTED, REJECTED"
    })
    void goesNowhereElse(CorrectionState from, CorrectionState to) {
        assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalTransitionException.class);
    }
}
