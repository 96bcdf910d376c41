package org.creditportal.records.domain.correction;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.page.Page;

/** The tenant's proposed changes of records. */
public interface Corrections {

    void add(Correction correction);

    /**
     * The proposal of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    Correction require(String number);

    /** The proposal of the record that is open; whoever adds another holds the record. */
    Optional<Correction> findOpen(long recordId);

    /** All of a record, the newest first. */
    List<Correction> ofRecord(long recordId);

    /**
     * The open ones, the oldest first.
     *
     * @param bureau only of this bureau; {@code null} for all
     * @param otherThan none that this officer proposed; {@code null} for all
     * @param page from 1
     */
    Page<Correction> open(String bureau, String otherThan, int page, int size);
}
