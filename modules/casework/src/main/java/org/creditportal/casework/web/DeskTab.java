package org.creditportal.casework.web;

/** What the desk shows at a time. */
public enum DeskTab {
    TASKS,
    DECISIONS,
    ASIDE,
    COLLEAGUES,
    BEGUN,
    DONE;

    /** Whether it looks for matters that the officer signed; else for what waits. */
    public boolean isSigned() {
        return this == BEGUN || this == DONE;
    }
}
