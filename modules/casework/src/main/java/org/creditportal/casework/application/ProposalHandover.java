package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.proposal.Proposal;

/** Proposed changes of a bureau that wait for a second officer: one of the successor decides. */
@ApplicationScoped
public class ProposalHandover implements HandoverSource {

    private static final String MODULE = "casework";

    @Inject
    private StoredProposals proposals;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return proposals.open(bureau, most).stream().map(ProposalHandover::row).toList();
    }

    private static OpenMatterRow row(Proposal proposal) {
        return new OpenMatterRow(
                MODULE,
                "proposal",
                proposal.number(),
                proposal.title(),
                WorkPlace.of("/casework/proposal", proposal.number()),
                proposal.beginning().at());
    }

    @Override
    public boolean handOver(Handover command) {
        return proposals
                .findForChange(command.number())
                .filter(proposal -> proposal.goesWith(command))
                .isPresent();
    }
}
