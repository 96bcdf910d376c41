package org.creditportal.casework.domain.proposal;

import java.util.Set;

/**
 * Which proposals an officer has to do with.
 *
 * @param everywhere names of the kinds that are seen whichever bureau they belong to
 * @param ofBureau names of the kinds that are seen when they belong to the officer's bureau
 * @param bureaus ids under which that bureau's matters are kept; none for an officer of none
 */
public record ProposalScope(Set<String> everywhere, Set<String> ofBureau, Set<String> bureaus) {

    public boolean contains(Proposal proposal) {
        return everywhere.contains(proposal.kind())
                || ofBureau.contains(proposal.kind()) && bureaus.contains(proposal.bureau());
    }

    /** Whether there is no kind that is seen. */
    public boolean isEmpty() {
        return everywhere.isEmpty() && ofBureau.isEmpty();
    }
}
