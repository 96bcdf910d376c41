package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.EndMeasures;
import org.creditportal.sanctions.domain.JointCase;
import org.junit.jupiter.api.Test;

/** A proposal to end measures can be opened and given back whatever became of its case; what is over is not ended again. */
class EndMeasuresKindTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String RECORD = "0RECD0000000X";

    private final CasesInMemory cases = new CasesInMemory();
    private final EndMeasuresKind kind = new EndMeasuresKind();
    private final JointCase ended;

    EndMeasuresKindTest() {
        cases.today = TODAY;
        kind.open = cases.open;
        kind.cases = cases.open.cases;
        ended = cases.initiated(RECORD, TODAY.plusYears(1), null, TODAY);
    }

    private static Officer officerOf(String bureau) {
        return new Officer("clerk", "clerk", "Clerk", bureau, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private EndMeasures end(String measure) {
        return new EndMeasures(ended.number(), measure, ended.version(), "wrong");
    }

    @Test
    void theVersionOfACaseThatIsOverIsToldAndNothingIsDone() {
        EndMeasures whole = end(null);
        EndMeasures one = end("n-one");
        kind.demandProposable(whole, officerOf("market-supervision"));
        kind.demandProposable(one, officerOf("market-supervision"));
        cases.open.lift(RECORD, "repaired");
        assertThat(ended.state()).isEqualTo(CaseState.LIFTED);
        for (EndMeasures late : new EndMeasures[] {whole, one}) {
            assertThat(kind.currentVersion(late)).isEqualTo(ended.version());
            assertThatThrownBy(() -> kind.run(late)).hasMessageContaining("notInForce");
            assertThatThrownBy(() -> kind.demandProposable(late, officerOf("market-supervision")))
                    .hasMessageContaining("notInForce");
        }
    }

    @Test
    void whatCannotBeEndedIsNotProposed() {
        assertThatThrownBy(() -> kind.demandProposable(end("n-two"), officerOf("market-supervision")))
                .hasMessageContaining("notInForce");
        assertThatThrownBy(() -> kind.demandProposable(end(null), officerOf("finance")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMeasureInForceIsEnded() {
        kind.run(end("n-one"));
        assertThat(ended.isApplied("n-one")).isFalse();
    }
}
