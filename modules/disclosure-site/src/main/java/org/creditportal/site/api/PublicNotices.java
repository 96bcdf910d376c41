package org.creditportal.site.api;

import org.creditportal.kernel.page.Page;

/** The proposals that are in their public notice today. What was decided, withdrawn or kept back is gone at once. */
public interface PublicNotices {

    /** Most that one search hands out. */
    int LARGEST_PAGE = 100;

    /**
     * Notices, those that end first before the others.
     *
     * @param page from 1
     * @param size from 1 to {@link #LARGEST_PAGE}
     */
    Page<PublicNotice> search(int page, int size);

    /**
     * The notice with this number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none, or it is over
     */
    PublicNotice require(String number);
}
