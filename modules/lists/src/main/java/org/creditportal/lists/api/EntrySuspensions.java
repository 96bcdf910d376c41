package org.creditportal.lists.api;

/** The credit office suspends published entries, for what no dispute of a record says: a court's order, a case under review. */
public interface EntrySuspensions {

    /** Once this returns the public sees the entry no more, and no measure applies that rests on it. */
    void suspend(SuspendEntry command);

    /** The entry is public again, unless another decision or a disputed record keeps it back. */
    void resume(ResumeEntry command);
}
