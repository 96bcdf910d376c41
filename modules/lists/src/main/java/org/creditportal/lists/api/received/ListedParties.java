package org.creditportal.lists.api.received;

import org.creditportal.kernel.page.Page;

/** Who is on lists, whoever decided: each subject once, with every list that it is on. Needs {@code lists.view}. */
public interface ListedParties {

    /**
     * Subjects with entries in force, those on most lists first.
     *
     * @param text part of a name, or a code; {@code null} for all
     * @param several only those on more than one
     * @param page from 1
     */
    Page<ListedPartyRow> search(String text, boolean several, int page, int size);
}
