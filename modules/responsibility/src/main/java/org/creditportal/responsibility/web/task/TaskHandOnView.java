package org.creditportal.responsibility.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.task.HandOnTask;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.responsibility.api.task.TaskTerm;
import org.creditportal.responsibility.api.task.TaskView;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/hand-on}: a part of a task for a co bureau. */
@Named
@ViewScoped
public class TaskHandOnView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskLookup tasks;

    @Inject
    private TaskProcedure procedure;

    @Inject
    private AssignedFiles files;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private TaskView whole;
    private String title;
    private String content;
    private String bureau;
    private Integer workingDays;
    private LocalDate day;

    public void load() {
        whole = tasks.require(new TaskNumber(number));
        if (!whole.may().handOn()) {
            throw new NotFoundException("Task", number);
        }
        title = whole.row().title();
    }

    public String handOn() {
        TaskNumber part = files.assigned(() -> procedure.handOn(order()));
        messages.info("responsibility", "handOn.message.info.handedOn");
        return "/responsibility/task?faces-redirect=true&number=" + part;
    }

    private HandOnTask order() {
        return new HandOnTask(
                new TaskNumber(number), whole.version(), title, content, bureau, new TaskTerm(day, workingDays), token);
    }

    public AssignedFiles getFiles() {
        return files;
    }

    public TaskView getWhole() {
        return whole;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
