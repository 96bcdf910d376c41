package org.creditportal.lists.api.received;

import java.io.InputStream;
import java.util.List;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** Takes in the lists that other authorities decide: national and provincial ones. */
public interface ReceivedLists {

    /** The tenant's sources, with what was received of them last. */
    List<SourceRow> findSources();

    /**
     * Keeps the file and has it taken in in the background. What it tells is in force here; what it tells no more is ended, but
     * for what a row that could not be read may tell, and unless much is missing. A file with columns that nobody here understands is held
     * until an officer has read which ({@link #readColumns}), unless one did for the same columns before.
     *
     * @throws org.creditportal.lists.api.ListingRefusedException when the list is older than what was taken in before
     * @throws org.creditportal.kernel.error.BusinessException when the file cannot be read, in words for the officer
     */
    ReceivedImportNumber receive(ReceiveList command, InputStream content);

    /**
     * Takes the source's newest delivery again, and ends all that it does not tell.
     *
     * @throws org.creditportal.lists.api.ListingRefusedException when it keeps nothing back, or a later one took its place
     */
    void endMissing(EndMissing command);

    /**
     * Has a held delivery taken in: its officer has read which columns nobody here understands, and none says that an entry is over.
     *
     * @throws org.creditportal.lists.api.ListingRefusedException when it is not held or has other columns, or a later state of the
     *     list was taken in
     */
    void readColumns(ReadColumns command);

    /** Imports, the newest first. */
    Page<ReceivedImportRow> search(Order order, int page, int size);

    ReceivedImportRow require(ReceivedImportNumber number);

    /** What was wrong in the rows of an import, in their order. */
    Page<ReceivedFaultRow> searchFaults(ReceivedImportNumber number, int page, int size);
}
