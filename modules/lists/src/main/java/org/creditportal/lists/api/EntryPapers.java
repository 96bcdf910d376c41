package org.creditportal.lists.api;

import java.util.List;

/** Writes the papers of entries from the tenant's templates, so that none of them forgets facts, basis or remedies. */
public interface EntryPapers {

    /** The papers that the entry needs now, and those that it needed before. */
    List<PaperKind> findKinds(EntryNumber number);

    /**
     * One paper, in the official language.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such entry for this officer, or no such paper of it
     */
    EntryPaper require(EntryNumber number, PaperKind kind);
}
