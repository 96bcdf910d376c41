package org.creditportal.responsibility.api.duty;

import java.util.List;
import org.creditportal.casework.api.proposal.ProposalNumber;

/** Duties kept in the portal: seeded from the tenant's file, changed by four eyes from a day on, and asked as of any day. */
public interface DutyMaintenance {

    /** The changes of an area's duty, the latest first; before the first of them the tenant's file holds. */
    List<DutyRow> history(String area);

    /** Keeps a change for a second officer of the credit office. */
    ProposalNumber propose(ProposeDuty command);
}
