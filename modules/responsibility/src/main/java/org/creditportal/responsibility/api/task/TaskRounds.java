package org.creditportal.responsibility.api.task;

/** What tasks do by themselves. */
public interface TaskRounds {

    /**
     * Assigns recurring tasks of the current tenant anew whose next period has begun. To be called by a timer as the tenant and
     * in a transaction, on every node and as often as it likes: each is assigned once.
     */
    void begin();
}
