package org.creditportal.records.api.subject;

import org.creditportal.kernel.page.Page;

/**
 * Merging subjects that are one (K-4): proposed by one officer ({@code subjects.manage}), decided by another ({@code
 * subjects.decide}), and undone exactly. Broken rules are {@code RecordsException}s.
 */
public interface SubjectMerging {

    /** Proposes a merger. The evidence must identify the two as one: the same name alone is never enough. */
    MergeNumber propose(ProposeMerge command);

    /** Decides on a colleague's proposal; agreed, everything the first has belongs to the second. */
    void decide(DecideMerge command);

    /** Records that two subjects are two; they are not asked about again. */
    void tellApart(TellApart command);

    /** Separates two merged subjects: exactly what was moved is moved back. */
    void undo(UndoMerge command);

    /**
     * One merger.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    MergeView require(MergeNumber number);

    /** Those of a state, the newest first; for officers who see all bureaus or may decide. */
    Page<MergeRow> search(MergeCriteria criteria);
}
