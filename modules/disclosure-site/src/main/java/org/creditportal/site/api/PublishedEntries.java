package org.creditportal.site.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;

/**
 * What the current tenant publishes today: entries whose publication has begun and not ended, counted in the tenant's
 * zone. Withdrawn entries are gone at once.
 */
public interface PublishedEntries {

    /** Most rows that one search hands out. */
    int LARGEST_PAGE = 100;

    /** Most rows of a download. */
    int LARGEST_DOWNLOAD = 10_000;

    /**
     * Entries, newest publication first.
     *
     * @param page from 1
     * @param size from 1 to {@link #LARGEST_PAGE}
     */
    Page<PublishedEntry> search(EntryCriteria criteria, int page, int size);

    /** The first {@link #LARGEST_DOWNLOAD} entries, newest publication first. */
    List<PublishedEntry> download(EntryCriteria criteria);

    /**
     * The entry with this number.
     *
     * @throws NotFoundException when there is none, or it is not published today
     */
    PublishedEntry require(String number);

    /** The day on which the entry with this number was withdrawn; empty when it never was published, or still is. */
    Optional<LocalDate> findWithdrawal(String number);

    /** Names of organisations in force today that share more than half of the text, the nearest first; at most five. */
    List<String> findNearest(String text);

    /** All lists, black ones first, then watch and red ones; also those without entries. */
    List<PublishedList> lists();

    /** The bureaus that have entries in force. */
    List<PublishingAuthority> authorities();

    /** What all answers of now rest on. */
    PublishedState state();

    /** Asks the current tenant's database for nothing but an answer. */
    boolean answers();
}
