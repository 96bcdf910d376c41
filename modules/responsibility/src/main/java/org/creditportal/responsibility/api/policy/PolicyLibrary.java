package org.creditportal.responsibility.api.policy;

import java.util.List;
import org.creditportal.casework.api.citation.CitingRow;

/** The current tenant's documents, and what rests on them. Public knowledge; needs a tenant, no permission. */
public interface PolicyLibrary {

    List<LibraryDocument> documents();

    /**
     * The document with this id.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none
     */
    LibraryDocument require(String id);

    /**
     * What rests on an article, in any module.
     *
     * @param article its number; {@code null} for all of the document
     */
    List<CitingRow> restingOn(String id, String article);

    /** What rests on articles that no longer hold. */
    List<CitingRow> restingOnRepealed();
}
