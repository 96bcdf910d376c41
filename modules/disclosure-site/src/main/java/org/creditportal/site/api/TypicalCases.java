package org.creditportal.site.api;

import org.creditportal.kernel.page.Page;

/** The typical cases that the current tenant publishes today. Withdrawn ones are gone at once. */
public interface TypicalCases {

    /** Most that one search hands out. */
    int LARGEST_PAGE = 100;

    /**
     * Typical cases, the newest first.
     *
     * @param page from 1
     * @param size from 1 to {@link #LARGEST_PAGE}
     */
    Page<TypicalCase> search(int page, int size);

    /**
     * The typical case with this number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none, or it is not published today
     */
    TypicalCase require(String number);
}
