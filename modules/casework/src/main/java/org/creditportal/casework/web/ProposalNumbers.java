package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposalRow;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.creditportal.webkit.web.PageFrame;

/** Proposed changes by their number. */
@RequestScoped
public class ProposalNumbers implements NumberSource {

    @Inject
    private ChangeProposals proposals;

    @Inject
    private PageFrame frame;

    @Override
    public List<NumberHit> find(String term) {
        return Optional.ofNullable(NumberHit.byNumber(
                        term,
                        number -> hit(proposals
                                .require(new ProposalNumber(number), frame.getLanguage())
                                .row())))
                .stream()
                .toList();
    }

    private static NumberHit hit(ProposalRow row) {
        return new NumberHit(
                "casework",
                "proposal",
                row.title(),
                row.number(),
                "/casework/proposal",
                Map.of("number", row.number()));
    }
}
