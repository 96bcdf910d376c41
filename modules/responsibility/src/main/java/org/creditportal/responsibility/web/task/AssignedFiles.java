package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.AttachmentForm;
import org.creditportal.responsibility.api.task.TaskFile;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskView;

/** The field of a form by which a task is given: what explains it goes to the task and to each of its parts. */
@Dependent
public class AssignedFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentForm attachment;

    @Inject
    private TaskLookup tasks;

    /** Gives the task, and attaches to it what was sent. */
    TaskNumber assigned(Supplier<TaskNumber> giving) {
        TaskNumber[] given = new TaskNumber[1];
        attachment.attachAfter(
                () -> {
                    given[0] = giving.get();
                    return matters(tasks.require(given[0]));
                },
                TaskFile.INSTRUCTION.name());
        return given[0];
    }

    /** The task and its parts. */
    static List<MatterReference> matters(TaskView given) {
        return Stream.concat(
                        Stream.of(given.row().number()), given.parts().stream().map(TaskRow::number))
                .map(each -> new MatterReference("responsibility", each))
                .toList();
    }

    public AttachmentForm getAttachment() {
        return attachment;
    }
}
