package org.creditportal.lists.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.UnseenReason;

/** All entries of the current tenant. */
public interface ListEntries {

    /**
     * Takes a new entry in.
     *
     * @throws ListingRefusedException with {@link ListsError#ALREADY_LISTED} when the subject's place on the list is held
     */
    void add(ListEntry entry);

    /** The entry that holds the subject's place on the list: open, published, or expired and not yet released. */
    Optional<ListEntry> findHolder(String listType, String subjectNumber);

    /** The entry, if there is one. */
    Optional<ListEntry> find(String number);

    /**
     * The entry.
     *
     * @throws NotFoundException when there is none
     */
    ListEntry require(String number);

    /**
     * The entry, locked until the end of the transaction for a change.
     *
     * @throws NotFoundException when there is none
     */
    ListEntry requireForChange(String number);

    /** The entry, locked until the end of the transaction, if there is one. */
    Optional<ListEntry> findForChange(String number);

    /** Numbers of the entries in one of the states that rest on the record, in their order. */
    List<EntryNumber> onRecord(String record, Set<EntryState> states);

    /** Numbers of the entries in one of the states whose subject it is, in their order. */
    List<EntryNumber> ofSubject(String subjectNumber, Set<EntryState> states);

    /** Numbers of the entries in one of the states that follow the one given, or the first; in their order, bounded. */
    List<EntryNumber> after(EntryNumber last, Set<EntryState> states, int count);

    /** Numbers of the entries in one of the states on the list, expired or not; at most so many. */
    List<EntryNumber> onList(String listType, Set<EntryState> states, int most);

    /** Numbers of the entries, not over, of persons who answer for the entity of the entry. */
    List<EntryNumber> dependentsOf(String principal, Set<EntryState> states);

    /** The entries of persons who answer for the entity of the entry, whatever became of them. */
    List<ListEntry> allDependentsOf(String principal);

    /** Those of the records on which entries in one of the states rest. */
    Set<String> recordsRestedOn(Collection<String> records, Set<EntryState> states);

    /** Those of the numbers whose entries the public may not see on the day though they may count, and why. */
    Map<String, UnseenReason> unseenAmong(Collection<String> numbers, LocalDate day);

    /** The entries about the subject, in whatever state. */
    List<ListEntry> ofSubject(String subjectNumber);

    /** The published entries about these subjects, expired or not. */
    List<ListEntry> publishedOf(Collection<String> subjectNumbers);

    /** A page of the entries that match; {@code page} from 1. */
    Page<ListEntry> search(EntryQuery query, int page, int size);

    /** How many entries match. */
    long count(EntryQuery query);
}
