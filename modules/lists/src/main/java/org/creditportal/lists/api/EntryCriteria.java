package org.creditportal.lists.api;

import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.tenant.ListColour;

/**
 * Which entries are asked for, always one bounded page; null means any.
 *
 * @param colour colour of the list
 * @param listType id of the list type
 * @param standing what they are today
 * @param bureau id of the identifying bureau; officers of a bureau see that bureau's only, whatever stands here
 * @param text part of the subject's name, its code, or the entry's number
 * @param waitingForMe only those whose next step the asking officer may take
 * @param order unless a column is asked for, those of which a day is over first, then those that were proposed last
 * @param page number of the page, from 1; anything less is page 1
 * @param size rows of a page, held within 1 and {@value #LARGEST_PAGE}
 */
public record EntryCriteria(
        ListColour colour,
        String listType,
        EntryStanding standing,
        String bureau,
        String text,
        boolean waitingForMe,
        Order order,
        int page,
        int size) {

    /** Most rows of one page. */
    public static final int LARGEST_PAGE = 200;

    public EntryCriteria {
        page = Math.max(1, page);
        size = Math.max(1, Math.min(LARGEST_PAGE, size));
    }
}
