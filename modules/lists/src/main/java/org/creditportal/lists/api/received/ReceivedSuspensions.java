package org.creditportal.lists.api.received;

import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;

/**
 * The credit office suspends entries that others decided, as on an objection of the subject: who decided is asked meanwhile. No
 * delivery of the list undoes it.
 */
public interface ReceivedSuspensions {

    /** Once this returns the entry counts nowhere here, and no measure applies that rests on it; checks tell it as suspended. */
    void suspend(SuspendEntry command);

    /** The entry counts again, unless another decision suspends it still. */
    void resume(ResumeEntry command);
}
