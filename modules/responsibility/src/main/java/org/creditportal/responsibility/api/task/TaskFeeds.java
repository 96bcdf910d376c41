package org.creditportal.responsibility.api.task;

/**
 * The last days of tasks for an officer's own calendar program (iCalendar), at an address that is its own key: whoever has it
 * reads, nobody else. It names tasks and bureaus, never persons. An officer has one at a time; it ends by itself after a year.
 */
public interface TaskFeeds {

    /** The officer's feed; its secret is not told again. */
    TaskFeedView own();

    /** A new address, told this once; the one before is over. */
    TaskFeedView renew(RenewTaskFeed command);

    /** The officer's address is over. */
    void revoke(RevokeTaskFeed command);

    /**
     * The calendar at an address, for anybody who has it.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is no such feed, or no more
     */
    TaskCalendarView read(String secret);
}
