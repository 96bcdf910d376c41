package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.step.StepSituation;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.proposal.Proposal;
import org.creditportal.casework.domain.proposal.Proposals;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.procedure.Signature;

/** Proposed changes that wait for a second officer, and what came of them. */
@ApplicationScoped
public class ProposalWork implements WaitingSource, OutcomeSource {

    private static final String MODULE = "casework";
    private static final String PAGE = "/casework/proposal";

    @Inject
    private Proposals proposals;

    @Inject
    private ProposalKinds kinds;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        return proposals.waiting(kinds.decidedBy(officer), officer.id(), most).stream()
                .filter(proposal -> mayDecide(officer, proposal))
                .map(ProposalWork::row)
                .toList();
    }

    private boolean mayDecide(Officer officer, Proposal proposal) {
        return kinds.require(proposal.kind())
                .rule()
                .allows(new StepSituation(officer.signatory(), proposal.bureau(), List.of(proposal.beginning())));
    }

    private static WaitingRow row(Proposal proposal) {
        return WaitingRow.decision(MODULE, "proposal", proposal.number(), WorkPlace.of(PAGE, proposal.number()))
                .about(proposal.title())
                .from(proposal.bureau(), proposal.beginning().at());
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return proposals.decidedOf(officer.id(), since, most).stream()
                .map(ProposalWork::outcome)
                .toList();
    }

    private static OutcomeRow outcome(Proposal proposal) {
        Signature decision = proposal.decision();
        return new OutcomeRow(
                MODULE,
                "proposal." + proposal.state().name(),
                proposal.number(),
                proposal.title(),
                WorkPlace.of(PAGE, proposal.number()),
                decision.officerName(),
                decision.at(),
                decision.reason());
    }
}
