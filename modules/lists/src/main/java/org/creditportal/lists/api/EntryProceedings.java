package org.creditportal.lists.api;

import java.util.List;
import java.util.Optional;

/** What goes on beside an entry's steps: its days, its corrections, and whether the credit office has suspended it. */
public interface EntryProceedings {

    /** The steps that are or were to be taken by a day, in the order of the procedure. */
    List<EntryDeadlineRow> findDeadlines(EntryNumber number);

    /** What was corrected, the oldest first. */
    List<EntryCorrectionRow> findCorrections(EntryNumber number);

    /** The suspensions that stand, the oldest first; none also where a record's dispute alone keeps the entry from the public. */
    List<EntrySuspension> findSuspensions(EntryNumber number);

    /**
     * What the public will read if the notice that the list asks is put up today, masked as it will be; empty where the list asks no public
     * notice, where it was put up, and where only offices see the list.
     */
    Optional<PublicNoticeView> findNoticePreview(EntryNumber number);

    /** Whether the asking officer may propose a correction now. */
    boolean isCorrectable(EntryNumber number);

    /** Whether the asking officer may propose now, for the bureau that identified the subject, that it is taken off. */
    boolean isRemovable(EntryNumber number);

    /** Whether the asking officer may keep now that the decision to remove was served. */
    boolean isRemovalToServe(EntryNumber number);

    /** Whether the asking officer may amend it now, because it was sent back. */
    boolean isAmendable(EntryNumber number);

    /** Whether the asking officer may suspend it now. */
    boolean isSuspendable(EntryNumber number);
}
