package org.creditportal.casework.api.work;

/** What somebody is waited for. */
public enum WaitingNature {
    /** Something to be done. */
    TASK,
    /** A decision on what somebody else did. */
    DECISION
}
