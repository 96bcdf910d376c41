package org.creditportal.lists.api.received;

import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.EntryNumber;

/** Entries that were decided elsewhere. Every officer who may read lists sees them: their authorities publish them. */
public interface ReceivedEntryLookup {

    Page<ReceivedEntryRow> search(ReceivedCriteria criteria);

    /**
     * One of them.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    ReceivedEntryView require(EntryNumber number);

    /** Notes something beside it; no later delivery of the list touches that. */
    void annotate(AnnotateReceived command);
}
