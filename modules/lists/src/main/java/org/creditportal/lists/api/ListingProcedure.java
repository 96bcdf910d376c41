package org.creditportal.lists.api;

import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;

/**
 * The way onto a list and off it. Each step is taken by another officer; each is audited; a step repeated by the same
 * officer with the same content (a double click) changes nothing more and succeeds.
 */
public interface ListingProcedure {

    /**
     * A clerk of an identifying bureau proposes a subject (K-12). The same officer proposing the same again is told the
     * number of the first proposal.
     *
     * @throws NotFoundException when a record or its subject does not exist for this officer
     * @throws ListingRefusedException when a rule of {@link ListsError} is broken
     */
    EntryNumber propose(ProposeListing command);

    /**
     * A clerk of the bureau keeps that notice was given; the hearing runs from the next day.
     *
     * @throws ListingRefusedException when the list asks no notice, or its service is not told whole
     */
    void giveNotice(ServeNotice command);

    /**
     * A clerk of the bureau keeps a statement of who was told.
     *
     * @throws ListingRefusedException when its day is none on which it can have come, or nobody can waive the rest of the hearing
     */
    void keepStatement(KeepStatement command);

    /** A clerk of the bureau keeps the answer to the statement ({@code ANSWERED}). */
    void answer(LeadEntry command);

    /** A clerk of the bureau keeps number and service of the decision; then it may be published. */
    void serve(ServeDecision command);

    /**
     * Who proposed an entry that was sent back has it say something else. Where it told who was heard anything else, notice is given
     * again.
     *
     * @throws ListingRefusedException when a rule of {@link ListsError} is broken
     */
    void amend(AmendListing command);

    /**
     * A clerk of the bureau withdraws a proposal of which the public is told ({@code CLOSED}): the subject asks for it, or it should
     * not have been made. The public sees the notice no more once this returns.
     *
     * @throws ListingRefusedException where its list tells the subject alone: then it is decided, by two
     */
    void withdrawProposal(LeadEntry command);

    /** The credit office sends an approved entry back to the bureau ({@code RETURNED}), or closes it ({@code CLOSED}). */
    void turnBack(LeadEntry command);

    /**
     * A reviewer of the proposing bureau, never the proposer, approves or rejects.
     *
     * @throws NotFoundException when there is no such entry for this officer
     * @throws StaleVersionException when the entry changed since it was seen
     * @throws ListingRefusedException when a rule of {@link ListsError} is broken
     */
    void decide(DecideListing command);

    /**
     * The credit office publishes. The public site shows the entry within a second.
     *
     * @throws NotFoundException when there is no such entry for this officer
     * @throws StaleVersionException when the entry changed since it was seen
     * @throws ListingRefusedException when a rule of {@link ListsError} is broken
     */
    void publish(PublishListing command);

    /**
     * The credit office withdraws. Once this returns the public site shows the entry no more.
     *
     * @throws NotFoundException when there is no such entry for this officer
     * @throws StaleVersionException when the entry changed since it was seen
     * @throws ListingRefusedException when a rule of {@link ListsError} is broken
     */
    void withdraw(WithdrawListing command);

    /**
     * A clerk of the bureau keeps that the decision to remove was served.
     *
     * @throws ListingRefusedException when there is none to serve, or its service is not told whole
     */
    void serveRemoval(ServeRemoval command);

    /**
     * The credit office has taken note of what befell the entry; it no longer waits.
     *
     * @throws NotFoundException when there is no such entry for this officer
     * @throws StaleVersionException when the entry changed since it was seen
     */
    void acknowledge(AcknowledgeNotice command);
}
