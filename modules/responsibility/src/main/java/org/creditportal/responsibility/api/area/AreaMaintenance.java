package org.creditportal.responsibility.api.area;

import java.util.List;
import org.creditportal.casework.api.proposal.ProposalNumber;

/** Areas kept in the portal: seeded from the tenant's file, changed by four eyes from a day on. */
public interface AreaMaintenance {

    /** All changes, the latest first; before the first of them the tenant's file holds. */
    List<AreaChangeRow> history();

    /** Keeps a change for a second officer of the credit office. */
    ProposalNumber propose(ProposeAreaChange command);
}
