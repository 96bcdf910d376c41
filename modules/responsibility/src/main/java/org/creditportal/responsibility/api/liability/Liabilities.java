package org.creditportal.responsibility.api.liability;

import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** Liability cases as far as they are there for the officer at work: those of the own bureau, all for who leads them. */
public interface Liabilities {

    /** One page, the newest first. */
    Page<LiabilityRow> search(String bureau, LiabilityState state, Order order, int page, int size);

    /**
     * One case. Every look is written to the audit trail.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for the officer
     */
    LiabilityView require(LiabilityNumber number);

    /**
     * The official document that tells the decision, for whoever may look at the case; who opened it is audited.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none
     */
    LiabilityLetterView letter(LiabilityNumber number);
}
