package org.creditportal.sanctions.api;

import org.creditportal.kernel.page.Page;

/**
 * The tasks of implementing bureaus: receive, respond, implement, feed back, and reverse what was lifted. The lead bureau reviews
 * or returns what they answer.
 */
public interface MeasureTasks {

    /** One step of the implementing bureau that asks for no more than a reason. */
    void take(TakeTaskStep command);

    /** The lead bureau accepts what a bureau has answered, or returns it. */
    void review(TakeTaskStep command);

    /** The bureau tells what came of the measure in a matter. */
    void feedBack(FeedBack command);

    /** The credit office urges the bureau by letter to what it is late with (催办). */
    void urge(UrgeTask command);

    /**
     * One task.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    TaskView require(TaskNumber number);

    /** One page of tasks, those soonest to be done first. */
    Page<TaskRow> search(TaskCriteria criteria);
}
