package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.ExtensionNumber;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Tasks by their number, and by that of an extension. */
@RequestScoped
public class TaskNumbers implements NumberSource {

    @Inject
    private TaskLookup tasks;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ResponsibilityPermission.TASKS_VIEW)
                ? Stream.<NumberHit.Lookup>of(this::task, this::extension)
                        .map(lookup -> NumberHit.byNumber(term, lookup))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private NumberHit task(String number) {
        return hit("task", tasks.require(new TaskNumber(number)).row());
    }

    /** It stands with its task. */
    private NumberHit extension(String number) {
        return hit("extension", tasks.requireOf(new ExtensionNumber(number)).row());
    }

    private static NumberHit hit(String kind, TaskRow row) {
        return new NumberHit(
                "responsibility",
                kind,
                row.title(),
                row.number(),
                "/responsibility/task",
                Map.of("number", row.number()));
    }
}
