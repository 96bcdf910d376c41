package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Tasks by their number. */
@RequestScoped
public class TaskNumbers implements NumberSource {

    @Inject
    private TaskLookup tasks;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ResponsibilityPermission.TASKS_VIEW)
                ? Optional.ofNullable(NumberHit.byNumber(
                                term,
                                number -> hit(
                                        tasks.require(new TaskNumber(number)).row())))
                        .stream()
                        .toList()
                : List.of();
    }

    private static NumberHit hit(TaskRow row) {
        return new NumberHit(
                "responsibility",
                "task",
                row.title(),
                row.number(),
                "/responsibility/task",
                Map.of("number", row.number()));
    }
}
