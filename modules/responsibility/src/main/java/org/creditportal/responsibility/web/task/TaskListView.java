package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TaskCriteria;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.TaskTime;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /responsibility/tasks}: tasks by filters that live in the address, to which every figure leads. */
@Named
@RequestScoped
public class TaskListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private TaskLookup tasks;

    @Inject
    private CurrentOfficer currentOfficer;

    private String text;
    private String bureau;
    private TaskState state;
    private TaskTime time;
    private String from;
    private String until;
    private Integer page;
    private TablePage<TaskRow> table;

    public void load() {
        table = TablePage.of(
                search(page == null ? 1 : page, ROWS),
                SearchState.of("tasks.xhtml")
                        .with("q", text)
                        .with("bureau", bureau)
                        .with("state", state)
                        .with("time", time)
                        .with("from", from)
                        .with("until", until)
                        .sorted(order.get()),
                this::search);
    }

    private Page<TaskRow> search(int number, int size) {
        return tasks.search(
                new TaskCriteria(text, bureau, state, time, day(from), day(until), order.get(), number, size));
    }

    /** What is no day is not asked for. */
    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public TablePage<TaskRow> getTable() {
        if (table == null) {
            load();
        }
        return table;
    }

    public boolean isAssigner() {
        return currentOfficer.require().may(ResponsibilityPermission.TASKS_ASSIGN);
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public TaskTime[] getTimes() {
        return TaskTime.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public TaskState getState() {
        return state;
    }

    public void setState(TaskState state) {
        this.state = state;
    }

    public TaskTime getTime() {
        return time;
    }

    public void setTime(TaskTime time) {
        this.time = time;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
