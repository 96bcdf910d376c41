package org.creditportal.casework.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Signatory PROPOSER = new Signatory("one", "Wang", "market", false);
    private static final Signatory SECOND = new Signatory("two", "Li", "market", false);
    private static final Instant NOON = Instant.parse("2026-08-03T04:00:00Z");

    private static Signature sign(Signatory officer, String reason) {
        return officer.sign(NOON, new Reason(reason));
    }

    private static Proposal proposal() {
        Proposal.Change change = new Proposal.Change("lists.type", "Black list", "{}", 7);
        return Proposal.of(change, "market", sign(PROPOSER, "It is out of date."));
    }

    @Test
    void goesToASuccessorWhileItWaits() {
        Proposal proposal = proposal();
        Handover toWater = new Handover(proposal.number(), List.of("market"), "water", sign(SECOND, "Split."));
        assertThat(proposal.goesWith(new Handover(proposal.number(), List.of("finance"), "water", toWater.by())))
                .isFalse();
        assertThat(proposal.goesWith(toWater)).isTrue();
        assertThat(proposal.bureau()).isEqualTo("water");
        Proposal returned = proposal();
        returned.giveBack(sign(SECOND, "No."));
        assertThat(returned.goesWith(toWater)).isFalse();
    }

    @Test
    void isSeenEverywhereOrByTheBureauToWhichItBelongs() {
        Set<String> kind = Set.of("lists.type");
        Set<String> market = Set.of("market");
        assertThat(new ProposalScope(kind, Set.of(), Set.of()).contains(proposal()))
                .isTrue();
        assertThat(new ProposalScope(Set.of(), kind, market).contains(proposal()))
                .isTrue();
        assertThat(new ProposalScope(Set.of(), kind, Set.of("water")).contains(proposal()))
                .isFalse();
        assertThat(new ProposalScope(Set.of(), Set.of("other"), market).contains(proposal()))
                .isFalse();
        assertThat(new ProposalScope(Set.of(), Set.of(), market).isEmpty()).isTrue();
        assertThat(new ProposalScope(kind, Set.of(), Set.of()).isEmpty()).isFalse();
        assertThat(new ProposalScope(Set.of(), kind, Set.of()).isEmpty()).isFalse();
    }

    @Test
    void isBornWithItsFirstStep() {
        Proposal proposal = proposal();
        assertThat(proposal.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(proposal.beginning().officer()).isEqualTo("one");
        assertThat(proposal.decision()).isNull();
        assertThat(proposal.number()).hasSize(13);
        assertThat(proposal.bureau()).isEqualTo("market");
        assertThat(proposal.title()).isEqualTo("Black list");
        assertThat(proposal.command()).isEqualTo("{}");
    }

    @Test
    void keepsEveryStepWithWhoWhenAndWhy() {
        Proposal proposal = proposal();
        proposal.approve(7, sign(SECOND, "So it is."));
        assertThat(proposal.steps())
                .extracting(MatterStep::place, MatterStep::from, MatterStep::to, step -> step.signature()
                        .reason())
                .containsExactly(
                        tuple(1, null, "PROPOSED", "It is out of date."),
                        tuple(2, "PROPOSED", "APPROVED", "So it is."));
        assertThat(proposal.decision().officer()).isEqualTo("two");
        assertThat(proposal.lastStep().documents()).isEmpty();
    }

    @Test
    void isNotApprovedWhenItsTargetHasChanged() {
        Proposal proposal = proposal();
        assertThat(proposal.isOvertaken(8)).isTrue();
        assertThatThrownBy(() -> proposal.approve(8, sign(SECOND, "So it is.")))
                .isInstanceOfSatisfying(CaseworkRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(CaseworkError.TARGET_CHANGED));
        assertThat(proposal.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(proposal.steps()).hasSize(1);
        proposal.giveBack(sign(SECOND, "Look again."));
        assertThat(proposal.state()).isEqualTo(ProposalState.RETURNED);
    }

    @Test
    void isDecidedOnce() {
        Proposal approved = proposal();
        approved.approve(7, sign(SECOND, "So it is."));
        assertThatThrownBy(() -> approved.giveBack(sign(SECOND, "Not so.")))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> approved.approve(7, sign(SECOND, "Once more.")))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> approved.approve(8, sign(SECOND, "Once more.")))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(approved.steps()).hasSize(2);
    }

    @Test
    void offersADecisionToASecondOfficerOnlyAndOnlyWhileItWaits() {
        Proposal proposal = proposal();
        assertThat(proposal.offers(ProposalState.APPROVED, StepRule.FOUR_EYES, PROPOSER))
                .isFalse();
        assertThat(proposal.offers(ProposalState.APPROVED, StepRule.FOUR_EYES, SECOND))
                .isTrue();
        assertThatThrownBy(() -> proposal.demand(StepRule.FOUR_EYES, PROPOSER))
                .hasMessageContaining("casework.fourEyes");
        proposal.demand(StepRule.FOUR_EYES, SECOND);
        proposal.giveBack(sign(SECOND, "Look again."));
        assertThat(proposal.offers(ProposalState.APPROVED, StepRule.FOUR_EYES, SECOND))
                .isFalse();
    }

    @Test
    void belongsToWhoSeesItsKindEverywhereOrInItsBureau() {
        assertThat(new ProposalScope(Set.of("lists.type"), Set.of(), Set.of()).contains(proposal()))
                .isTrue();
        assertThat(new ProposalScope(Set.of(), Set.of("lists.type"), Set.of("market")).contains(proposal()))
                .isTrue();
        assertThat(new ProposalScope(Set.of(), Set.of("lists.type"), Set.of("taxes", "finance")).contains(proposal()))
                .isFalse();
        assertThat(new ProposalScope(Set.of(), Set.of("lists.type"), Set.of()).contains(proposal()))
                .isFalse();
        assertThat(new ProposalScope(Set.of("other"), Set.of("other"), Set.of("market")).contains(proposal()))
                .isFalse();
    }

    @Test
    void theStepsOfOneAreNotToBeChangedFromOutside() {
        List<MatterStep> steps = proposal().steps();
        assertThatThrownBy(() -> steps.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
