package org.creditportal.records.api.correction;

import java.util.List;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Correction and withdrawal of records by their provider (K-26; 行政处罚法 Art. 48: what was published and is changed or
 * annulled is withdrawn within three days, with reasons). A clerk of the providing bureau proposes, with
 * {@code records.import}; another officer of the same bureau decides, with {@code records.review}. A record has at most one
 * open proposal. Approval takes effect at once and reaches whoever holds a copy by {@code RecordCorrected},
 * {@code RecordWithdrawn} and {@code RecordReinstated}.
 *
 * <p>Other bureaus' records are not found. {@link org.creditportal.records.api.RecordsException} tells of broken rules.
 */
public interface CorrectionProcedure {

    /** What can be corrected and what it says now. */
    CorrectionFormView form(RecordNumber number);

    /** What is wrong with the values of a proposal, by column, line 1; nothing is stored. */
    List<RowErrorRow> findFaults(ProposeCorrection proposal);

    /** The new proposal, or the officer's same one that waits already. */
    CorrectionNumber propose(ProposeCorrection command);

    /** The new proposal, or the officer's same one that waits already. */
    CorrectionNumber proposeWithdrawal(ProposeWithdrawal command);

    /** The new proposal, or the officer's same one that waits already. */
    CorrectionNumber proposeReinstatement(ProposeReinstatement command);

    /** Approves or rejects; never by who proposed. The second half of a double click has no effect. */
    void decide(DecideCorrection command);

    /** One proposal. Needs {@code records.view}. */
    CorrectionView require(CorrectionNumber number);

    /**
     * Proposals that wait for the officer's decision, the oldest first; page from 1. Needs {@code records.review}, or
     * {@code records.release} for those about withholding.
     */
    Page<CorrectionRow> waiting(Order order, int page, int size);

    /** How many wait for the officer's decision. Needs what {@link #waiting} needs. */
    long countWaiting();

    /** Open proposals of the bureaus that the officer sees, the oldest first; page from 1. Needs {@code records.view}. */
    Page<CorrectionRow> open(Order order, int page, int size);
}
