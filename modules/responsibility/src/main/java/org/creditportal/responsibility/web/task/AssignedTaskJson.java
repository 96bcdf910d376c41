package org.creditportal.responsibility.web.task;

import java.util.List;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskView;

/** A task as bureaus' own systems read it; acts are what the caller may do with it now. Field names are the interface. */
public class AssignedTaskJson {

    public final String number;
    public final long version;
    public final String title;
    public final String content;
    public final String bureau;
    public final String giver;
    public final String parent;
    public final String origin;
    public final String source;
    public final String state;
    public final int percent;
    public final String assignedOn;
    public final String dueOn;
    public final String result;
    public final String recurrence;
    public final String recursOn;
    public final List<String> extensions;
    public final List<String> parts;
    public final List<String> acts;

    AssignedTaskJson(TaskView found) {
        TaskRow row = found.row();
        this.number = row.number();
        this.version = found.version();
        this.title = row.title();
        this.content = found.content();
        this.bureau = row.bureau();
        this.giver = row.giver();
        this.parent = row.parent();
        this.origin = found.origin().name();
        this.source = found.source();
        this.state = row.state().name();
        this.percent = row.percent();
        this.assignedOn = row.assignedOn().toString();
        this.dueOn = row.dueOn() == null ? null : row.dueOn().toString();
        this.result = found.result();
        this.recurrence = found.recurrence().name();
        this.recursOn = found.recursOn() == null ? null : found.recursOn().toString();
        this.extensions = found.extensions().stream()
                .map(extension -> extension.state().name())
                .toList();
        this.parts = found.parts().stream().map(TaskRow::number).toList();
        this.acts = found.acts().stream().map(Enum::name).toList();
    }
}
