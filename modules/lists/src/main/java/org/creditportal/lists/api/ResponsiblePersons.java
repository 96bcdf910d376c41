package org.creditportal.lists.api;

import java.util.List;

/** Persons who answer for a listed entity: their entries hang on the entity's, and fall with it. */
public interface ResponsiblePersons {

    /** Whom the bureau may name: persons told by number who stood behind the entity on the day of the decision. */
    List<ResponsibleCandidate> findCandidates(EntryNumber principal);

    /**
     * A clerk of the entry's bureau names a person; the entry goes its own way through notice, hearing and decision.
     *
     * @throws ListingRefusedException when the list's law does not say so, or the entity's entry is over
     */
    EntryNumber name(NameResponsible command);
}
