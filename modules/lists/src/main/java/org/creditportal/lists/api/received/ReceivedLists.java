package org.creditportal.lists.api.received;

import java.io.InputStream;
import java.util.List;
import org.creditportal.kernel.page.Page;

/** Takes in the lists that other authorities decide: national and provincial ones. */
public interface ReceivedLists {

    /** The tenant's sources, with what was received of them last. */
    List<SourceRow> findSources();

    /**
     * Keeps the file and has it taken in in the background. What it tells is in force here; what it tells no more is ended, unless a
     * row could not be read or much is missing.
     *
     * @throws org.creditportal.lists.api.ListingRefusedException when the list is older than what was taken in before
     * @throws org.creditportal.kernel.error.BusinessException when the file cannot be read, in words for the officer
     */
    ReceivedImportNumber receive(ReceiveList command, InputStream content);

    /** Imports, the newest first. */
    Page<ReceivedImportRow> search(int page, int size);

    ReceivedImportRow require(ReceivedImportNumber number);

    /** What was wrong in the rows of an import, in their order. */
    Page<ReceivedFaultRow> searchFaults(ReceivedImportNumber number, int page, int size);
}
