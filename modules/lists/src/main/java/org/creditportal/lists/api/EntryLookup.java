package org.creditportal.lists.api;

import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;

/**
 * Reads entries for officers. The credit office sees all of its tenant, every other officer those of the own bureau; an
 * entry outside that looks like one that does not exist.
 */
public interface EntryLookup {

    /** One page of entries. */
    Page<EntryRow> search(EntryCriteria criteria);

    /** What keeps a subject from being proposed for a list today: an entry that is open, or published and not over. */
    Optional<EntryHolder> findHolder(String listType, String subjectNumber);

    /**
     * One entry with its history and what the asking officer may do next.
     *
     * @throws NotFoundException when there is none for this officer
     */
    EntryView require(EntryNumber number);
}
