package org.creditportal.responsibility.api.task;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.page.Page;

/** Tasks as the officer at work may see them: those of his bureau, those that it gave, and all for the credit office. */
public interface TaskLookup {

    /** Most tasks of a month, a board, or a figure. */
    int MOST = 5_000;

    /** Most things that are due elsewhere. */
    int MOST_ELSEWHERE = 500;

    /**
     * One task.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none for the officer
     */
    TaskView require(TaskNumber number);

    /**
     * The task that an extension was asked for.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none for the officer
     */
    TaskView requireOf(ExtensionNumber extension);

    /** The newest first. */
    Page<TaskRow> search(TaskCriteria criteria);

    /** What is to be reported in a span of days, by day. */
    List<TaskRow> due(LocalDate from, LocalDate until);

    /** How many tasks each bureau has in each state. */
    List<BoardRow> board();

    /** How each bureau kept the last days that lie in a span of days. */
    List<TimekeepingRow> timekeeping(LocalDate from, LocalDate until);

    /**
     * What is overdue elsewhere in the portal, or due within a week, for which a task may be assigned; the longest overdue first, at
     * most {@link #MOST_ELSEWHERE}.
     */
    List<DueElsewhereRow> dueElsewhere();
}
