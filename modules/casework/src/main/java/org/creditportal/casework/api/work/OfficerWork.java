package org.creditportal.casework.api.work;

import org.creditportal.identity.api.Officer;

/** The work of officers who are not at work, for the mail of the day. */
public interface OfficerWork {

    /** What waits for the officer, of what is {@link WaitingSource#isQuick quickly told}. */
    WorkListView findWork(Officer officer);
}
