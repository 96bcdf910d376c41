package org.creditportal.lists.domain.received;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.received.ReceivedCriteria;

/** The tenant's entries that others decided. */
public interface ReceivedEntries {

    void add(ReceivedEntry entry);

    /**
     * The entry.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    ReceivedEntry require(String number);

    /** The entry, locked until the end of the transaction; see {@link #require}. */
    ReceivedEntry requireForChange(String number);

    /** The entry, locked until the end of the transaction, if there is one. */
    Optional<ReceivedEntry> findForChange(String number);

    /** Those with the numbers, locked until the end of the transaction, in their order; what has no such number is passed over. */
    List<ReceivedEntry> findAllForChange(Collection<String> numbers);

    /** Those not ended, by the keys of their rows. */
    Map<String, ReceivedEntry> byKeys(Collection<String> keys);

    /** All of the source's about these subjects, ended or not. */
    List<ReceivedEntry> everOfSubjects(String source, Collection<String> subjectNumbers);

    /** All of the same decision about the same subject, ended or not, the newest first. */
    List<ReceivedEntry> ofRow(String rowKey);

    /** Those not ended of the source that the import did not tell, after the one with the id, in the order of ids, bounded. */
    List<ReceivedEntry> notTold(String source, long importId, long after, int most);

    /** Those not ended about these subjects. */
    List<ReceivedEntry> ofSubjects(Collection<String> subjectNumbers);

    /** Those about the subject, ended or not. */
    List<ReceivedEntry> ofSubject(String subjectNumber);

    /** Numbers of those not ended that follow the one given, or the first; in order, bounded. */
    List<String> after(String last, int most);

    /**
     * Those that match; page from 1.
     *
     * @param parts whether natural persons are found by a part of the name too
     */
    Page<ReceivedEntry> search(ReceivedCriteria criteria, LocalDate today, boolean parts);

    /** How many of the sources' entries are in force, by source. */
    Map<String, Long> countInForce(LocalDate today);

    /** How many of the source's are not ended. */
    long countOf(String source);

    /** How many of the source's that are not ended the import did not tell. */
    long countNotTold(String source, long importId);

    /** How many the import began, changed and ended, in this order. */
    List<Integer> countBy(long importId);
}
