package org.creditportal.casework.api.proposal;

import java.util.Locale;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/**
 * Changes by two officers, of any module. Each kind says which permissions it takes; proposals that an officer may neither
 * make nor decide on do not exist for that officer.
 */
public interface ChangeProposals {

    /**
     * Keeps a change for a second officer. The same form sent again gives the same proposal.
     *
     * @throws org.creditportal.kernel.error.StaleVersionException when what is to be changed is no longer as the officer saw it
     */
    ProposalNumber propose(ProposeChange command);

    /**
     * Does the change or returns it; never by who proposed it.
     *
     * @throws org.creditportal.casework.api.CaseworkRefusedException {@code casework.targetChanged} when what is to be changed
     *     has changed since the proposal; it can only be returned then
     */
    void decide(DecideChange command);

    /** One proposal, told in a language. */
    ProposalView require(ProposalNumber number, Locale language);

    /**
     * The proposals that the officer may make or decide on, the newest first; page from 1.
     *
     * @param state only those in it; {@code null} for all
     */
    Page<ProposalRow> search(ProposalState state, Order order, int page, int size);

    /** Whether there is any kind of change that the officer may make or decide on: for offering the page. */
    boolean areOffered();
}
