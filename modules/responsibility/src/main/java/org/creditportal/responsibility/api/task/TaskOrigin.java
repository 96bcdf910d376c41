package org.creditportal.responsibility.api.task;

/** Where a task comes from. Texts in the bundle under {@code TaskOrigin.<NAME>}. */
public enum TaskOrigin {
    /** A clause of a document's work plan. */
    PLAN,
    /** Something that is due elsewhere in the portal. */
    DUE,
    /** Nothing but the giver's wish. */
    AD_HOC,
    /** Another task, of which it is a part. */
    TASK
}
