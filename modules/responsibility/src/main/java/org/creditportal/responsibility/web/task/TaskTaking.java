package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.task.TakeTaskStep;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.webkit.web.ChosenThing;
import org.creditportal.webkit.web.ChosenThings;

/** One act on several tasks of {@code /responsibility/tasks}: those that need nothing but a reason and come in numbers. */
@Named
@RequestScoped
public class TaskTaking {

    @Inject
    private TaskProcedure procedure;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private ChosenThings things;

    private String reason;

    /** The acts that the officer may do. */
    public List<TaskAct> getActs() {
        return Stream.of(TaskAct.ACCEPT, TaskAct.SEND_UP, TaskAct.CONFIRM, TaskAct.STRIKE)
                .filter(act -> currentOfficer.require().may(act.side().permission()))
                .toList();
    }

    public boolean isOffered() {
        return !getActs().isEmpty();
    }

    public boolean offers(TaskAct act) {
        return getActs().contains(act);
    }

    public String takeChosen(TaskAct act) {
        things.forEach(
                ChosenThings.chosen(),
                ChosenThing::number,
                task -> procedure.take(new TakeTaskStep(
                        new TaskNumber(task.number()), task.version(), act, reason, CommandToken.next())));
        return ChosenThings.samePage();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
