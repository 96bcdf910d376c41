package org.creditportal.responsibility.api.bureau;

import java.util.List;
import org.creditportal.casework.api.proposal.ProposalNumber;

/** Bureaus kept in the portal: seeded from the tenant's file, reorganised by four eyes from a day on. */
public interface BureauMaintenance {

    /** All reorganisations, the latest first; before the first of them the tenant's file holds. */
    List<ReorganisationRow> history();

    /** Keeps a reorganisation for a second officer of the credit office. */
    ProposalNumber propose(ProposeReorganisation command);
}
