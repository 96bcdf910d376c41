package org.creditportal.correspondence.api.mail;

import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** Tells the credit office what became of mail to officers. */
public interface LetterLookup {

    /** Whether the tenant's file names a mail server. */
    boolean isMailSent();

    /** Whether letters that come back are read; where they are not, one that was sent may have come back. */
    boolean isReturnedRead();

    /**
     * Letters, the newest first.
     *
     * @param state in which state; null for all
     */
    Page<LetterRow> search(LetterState state, Order order, int page, int size);
}
