package org.creditportal.lists.domain;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** All entries of the current tenant. */
public interface ListEntries {

    /** Makes proposals wait for each other until the end of the transaction, so that a double click finds its first half. */
    void serialiseProposals();

    /**
     * Takes a new entry in.
     *
     * @throws ListingRefusedException with {@link ListsError#ALREADY_LISTED} when the subject's place on the list is held
     */
    void add(ListEntry entry);

    /** The entry that holds the subject's place on the list: open, published, or expired and not yet released. */
    Optional<ListEntry> findHolder(String listType, String subjectNumber);

    /** The entry, if there is one. */
    Optional<ListEntry> find(EntryNumber number);

    /**
     * The entry, locked until the end of the transaction for a change.
     *
     * @throws NotFoundException when there is none
     */
    ListEntry requireForChange(EntryNumber number);

    /** The published entries that rest on the record. */
    List<ListEntry> publishedOn(String record);

    /** A bounded part of the entries that match. */
    List<ListEntry> search(EntryQuery query, int first, int count);

    /** How many entries match. */
    long count(EntryQuery query);
}
