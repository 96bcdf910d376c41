package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.responsibility.api.task.BoardRow;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskState;

/** {@code /responsibility/board}: how many tasks each bureau has in each state; every number opens them. */
@Named
@RequestScoped
public class TaskBoardView {

    @Inject
    private TaskLookup tasks;

    private List<BoardRow> rows;

    public List<BoardRow> getRows() {
        if (rows == null) {
            rows = tasks.board();
        }
        return rows;
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }
}
