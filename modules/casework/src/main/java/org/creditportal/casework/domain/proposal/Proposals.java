package org.creditportal.casework.domain.proposal;

import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** The tenant's proposed changes. */
public interface Proposals {

    void add(Proposal proposal);

    Proposal require(String number);

    /** Locked until the transaction ends. */
    Proposal requireForChange(String number);

    /** The newest first. */
    Page<Proposal> search(ProposalScope scope, ProposalState state, Order order, int page, int size);

    /** Those that wait, but for what this officer proposed; the oldest first. */
    List<Proposal> waiting(ProposalScope scope, String exceptOfficer, int most);

    /** What this officer proposed and somebody decided since; the newest first. */
    List<Proposal> decidedOf(String officer, Instant since, int most);
}
