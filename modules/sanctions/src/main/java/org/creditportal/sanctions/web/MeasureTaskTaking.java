package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeTaskStep;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskRow;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.webkit.web.ChosenThing;
import org.creditportal.webkit.web.ChosenThings;

/** Receives several tasks of {@code /sanctions/tasks} at once, as bureaus do after a large case. */
@Named
@RequestScoped
public class MeasureTaskTaking {

    @Inject
    private MeasureTasks tasks;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private ChosenThings things;

    private String reason;

    /** Whether the officer carries measures out. */
    public boolean isOffered() {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_IMPLEMENT);
    }

    /** Whether the officer's bureau has yet to receive it. */
    public boolean isChoosable(TaskRow row) {
        return row.state() == TaskState.HANDED_OUT
                && currentOfficer.require().signatory().isOf(row.bureau());
    }

    public String receiveChosen() {
        things.forEach(
                ChosenThings.chosen(),
                ChosenThing::number,
                task -> tasks.take(new TakeTaskStep(
                        new TaskNumber(task.number()),
                        task.version(),
                        TaskState.RECEIVED,
                        reason,
                        CommandToken.next())));
        return ChosenThings.samePage();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
