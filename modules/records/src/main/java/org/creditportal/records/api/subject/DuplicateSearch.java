package org.creditportal.records.api.subject;

import java.util.List;

/**
 * Finds subjects that may be one. Needs {@code subjects.manage}; an officer of one bureau is shown pairs that this bureau has
 * records of both. Pairs that were asked about before are left out.
 */
public interface DuplicateSearch {

    /**
     * Looks through the next subjects, a bounded number at a time.
     *
     * @param after {@link DuplicatesView#getNext()} of the step before; {@code null} to begin
     */
    DuplicatesView search(String after);

    /** Who may be the same as one subject, the likeliest first; also who only has its name, which is never enough. */
    List<DuplicateRow> findOf(SubjectNumber subject);

    /** Two subjects compared, whether or not they look alike, in the direction that is asked for. */
    DuplicateRow requirePair(SubjectNumber kept, SubjectNumber merged);
}
