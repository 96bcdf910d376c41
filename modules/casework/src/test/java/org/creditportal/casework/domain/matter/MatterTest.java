package org.creditportal.casework.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class MatterTest {

    private static final Signature SIGNATURE =
            new Signatory("one", "Wang", "market", false).sign(Instant.parse("2026-08-03T04:00:00Z"));

    /** A matter that needs nothing of its own. */
    private static final class Sample extends SubjectMatter<ProposalState> {

        private final List<MatterStep> kept = new ArrayList<>();

        Sample() {
            super("0ABCDEFGHJKMN", "market");
        }

        @Override
        protected Class<ProposalState> states() {
            return ProposalState.class;
        }

        @Override
        protected Collection<MatterStep> keptSteps() {
            return kept;
        }
    }

    private static Sample begun() {
        Sample matter = new Sample();
        matter.begin(ProposalState.PROPOSED, SIGNATURE, List.of("paper-1", "paper-2"));
        return matter;
    }

    @Test
    void remembersTheDocumentsOfEachStep() {
        Sample matter = begun();
        matter.take(ProposalState.APPROVED, SIGNATURE);
        assertThat(matter.steps().get(0).documents()).containsExactly("paper-1", "paper-2");
        assertThat(matter.steps().get(1).documents()).isEmpty();
        assertThat(matter.subjectNumber()).isEqualTo("0ABCDEFGHJKMN");
    }

    @Test
    void beginsOnce() {
        Sample matter = begun();
        assertThatThrownBy(() -> matter.begin(ProposalState.PROPOSED, SIGNATURE, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(matter.steps()).hasSize(1);
    }

    @Test
    void tellsAStepThatDoesNotFollowBeforeItJudgesAnybody() {
        Sample matter = begun();
        matter.take(ProposalState.RETURNED, SIGNATURE);
        Signatory sameOne = SIGNATURE.signatory();
        assertThatThrownBy(() -> matter.demand(ProposalState.APPROVED, StepRule.FOUR_EYES, sameOne))
                .isInstanceOf(IllegalTransitionException.class);
        Sample other = begun();
        assertThatThrownBy(() -> other.demand(ProposalState.APPROVED, StepRule.FOUR_EYES, sameOne))
                .isInstanceOf(CaseworkRefusedException.class);
        assertThat(other.state()).isEqualTo(ProposalState.PROPOSED);
    }

    @Test
    void knowsWhoseStepBroughtItWhereItIs() {
        Sample matter = begun();
        Signatory reviewer = new Signatory("two", "Li", "market", false);
        matter.take(ProposalState.RETURNED, reviewer.sign(SIGNATURE.at(), new Reason("too early")));
        assertThat(matter.isLedBy(reviewer, ProposalState.RETURNED, " too early "))
                .isTrue();
        assertThat(matter.isLedBy(reviewer, ProposalState.RETURNED, "another")).isFalse();
        assertThat(matter.isLedBy(reviewer, ProposalState.APPROVED, "too early"))
                .isFalse();
        assertThat(matter.isLedBy(SIGNATURE.signatory(), ProposalState.RETURNED, "too early"))
                .isFalse();
    }

    /** The database gives them in no order. */
    @Test
    void tellsItsStepsInTheirOrder() {
        Sample matter = begun();
        matter.take(ProposalState.RETURNED, SIGNATURE);
        Collections.reverse(matter.kept);
        assertThat(matter.steps()).extracting(MatterStep::place).containsExactly(1, 2);
        assertThat(matter.lastStep().to()).isEqualTo("RETURNED");
        assertThat(matter.beginning()).isEqualTo(SIGNATURE);
    }

    @Test
    void tellsWhatIsDoneToItWithoutLeavingItsState() {
        Sample matter = begun();
        Signature amended = new Signatory("two", "Li", "market", false).sign(SIGNATURE.at(), new Reason("amended"));
        matter.stay(amended);
        assertThat(matter.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(matter.stepRows())
                .containsExactly(
                        StepRow.of(ProposalState.PROPOSED, SIGNATURE), StepRow.of(ProposalState.PROPOSED, amended));
        assertThat(matter.stepRows().get(1).officerName()).isEqualTo("Li");
        assertThat(matter.stepRows().get(1).reason()).isEqualTo("amended");
    }

    @Test
    void goesToASuccessorOfItsOwnBureauWhileItIsOpen() {
        Sample matter = begun();
        Handover ofAnother = new Handover(matter.number(), List.of("tax"), "successor", SIGNATURE);
        assertThat(matter.goesWith(ofAnother)).isFalse();
        assertThat(matter.bureau()).isEqualTo("market");
        Handover own = new Handover(matter.number(), List.of("tax", "market"), "successor", SIGNATURE);
        assertThat(matter.goesWith(own)).isTrue();
        assertThat(matter.bureau()).isEqualTo("successor");
        assertThat(matter.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(matter.steps().get(1).isHandOver()).isTrue();
        assertThat(matter.lastStep())
                .as("a handing over brings it nowhere")
                .isEqualTo(matter.steps().get(0));
        Sample over = begun();
        over.take(ProposalState.APPROVED, SIGNATURE);
        assertThat(over.goesWith(own)).isFalse();
        assertThat(over.bureau()).isEqualTo("market");
    }
}
