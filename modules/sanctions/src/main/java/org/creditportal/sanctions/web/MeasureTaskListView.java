package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskRow;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/tasks}: tasks received by the officer's bureau, or of the cases that it started. */
@Named
@RequestScoped
public class MeasureTaskListView {

    private static final int ROWS = 20;

    @Inject
    private MeasureTasks tasks;

    private TaskCriteria.Side side = TaskCriteria.Side.RECEIVED;
    private TaskState state;
    private boolean overdue;
    private Integer page;
    private Page<TaskRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<TaskRow> search(int number, int size) {
        return tasks.search(new TaskCriteria(side, state, null, overdue, number, size));
    }

    public TablePage<TaskRow> getTable() {
        SearchState address = SearchState.of("tasks.xhtml")
                .with("side", side)
                .with("state", state)
                .with("overdue", overdue);
        return TablePage.of(found, address, this::search);
    }

    public TaskCriteria.Side[] getSides() {
        return TaskCriteria.Side.values();
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public TaskCriteria.Side getSide() {
        return side;
    }

    public void setSide(TaskCriteria.Side side) {
        this.side = side == null ? TaskCriteria.Side.RECEIVED : side;
    }

    public TaskState getState() {
        return state;
    }

    public void setState(TaskState state) {
        this.state = state;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
