package org.creditportal.responsibility.api.task;

/**
 * The life of a task (督办): assigned, accepted, worked on, completed, passed up by the bureau's leader, confirmed (办结), and
 * struck from the ledger (销号). Two clocks run, each with its own last day: for accepting it, and for reporting it done.
 */
public interface TaskProcedure {

    /** The new task of the lead bureau, or the same one where the form is sent again. */
    TaskNumber assign(AssignTask command);

    /** A part of a task for a co bureau. */
    TaskNumber handOn(HandOnTask command);

    /** One act. */
    void take(TakeTaskStep command);

    void report(ReportProgress command);

    /**
     * A task is not assigned anew any more; the round that was assigned goes on.
     *
     * @throws org.creditportal.kernel.error.BusinessException when it does not recur, or no longer
     */
    void endRecurrence(EndRecurrence command);

    /** Changes how often the task is assigned anew; for whoever gave it. */
    void changeRecurrence(ChangeRecurrence command);

    /**
     * A letter to the bureau that is behind with accepting or with reporting.
     *
     * @throws org.creditportal.kernel.error.BusinessException when it is not behind, or was urged to the same today
     */
    void urge(UrgeTask command);

    /** At most one at a time, and none after one was granted. */
    ExtensionNumber request(RequestExtension command);

    void decide(DecideExtension command);
}
