package org.creditportal.records.domain.template;

import java.util.Map;

/** Checks what only one kind of records says. */
interface ContentCheck {

    /**
     * Checks the row's content.
     *
     * @param content values as written; those that have a canonical form are put into it
     */
    void check(RowFields row, Findings findings, Map<Item, String> content);
}
