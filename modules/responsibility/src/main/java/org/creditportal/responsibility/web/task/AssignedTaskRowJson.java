package org.creditportal.responsibility.web.task;

import org.creditportal.responsibility.api.task.TaskRow;

/** A task in a list of the interface. Field names are the interface. */
public class AssignedTaskRowJson {

    public final String number;
    public final String title;
    public final String bureau;
    public final String giver;
    public final String parent;
    public final String state;
    public final int percent;
    public final String assignedOn;
    public final String dueOn;
    public final String time;

    AssignedTaskRowJson(TaskRow row) {
        this.number = row.number();
        this.title = row.title();
        this.bureau = row.bureau();
        this.giver = row.giver();
        this.parent = row.parent();
        this.state = row.state().name();
        this.percent = row.percent();
        this.assignedOn = row.assignedOn().toString();
        this.dueOn = row.dueOn() == null ? null : row.dueOn().toString();
        this.time = row.time() == null ? null : row.time().name();
    }
}
