package org.creditportal.responsibility.api.policy;

import java.util.List;
import org.creditportal.casework.api.proposal.ProposalNumber;

/** The library kept in the portal: seeded from the tenant's file, changed by two officers of the credit office. */
public interface LibraryMaintenance {

    /** The editions of a document, the newest first; before the first of them the tenant's file holds. */
    List<LibraryEditionRow> editions(String id);

    /** Keeps a document, or a next edition of one, for a second officer. */
    ProposalNumber propose(ProposeDocument command);

    /** Keeps for a second officer that an article no longer holds. */
    ProposalNumber propose(ProposeRepeal command);
}
