package org.creditportal.responsibility.api.task;

import org.creditportal.responsibility.api.ResponsibilityPermission;

/** Whose turn an act of a task is. */
public enum TaskSide {
    /** Whoever works on it in the bureau that it was given to. */
    DOER(ResponsibilityPermission.TASKS_WORK),
    /** That bureau's leader, who took no part in the step before. */
    LEADER(ResponsibilityPermission.TASKS_REVIEW),
    /** Whoever gave it: the credit office, or the bureau that handed it on. */
    GIVER(ResponsibilityPermission.TASKS_GIVE);

    private final String permission;

    TaskSide(String permission) {
        this.permission = permission;
    }

    /** What an officer needs on this side. */
    public String permission() {
        return permission;
    }
}
