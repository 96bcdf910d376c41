package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.task.DueElsewhereRow;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.webkit.web.PageFrame;

/** {@code /responsibility/overdue}: what is overdue in any module; a task can be assigned for it. */
@Named
@RequestScoped
public class DueElsewhereView {

    @Inject
    private TaskLookup tasks;

    @Inject
    private PageFrame frame;

    private List<DueElsewhereRow> rows;

    public List<DueElsewhereRow> getRows() {
        if (rows == null) {
            rows = tasks.dueElsewhere();
        }
        return rows;
    }

    /** Whether there may be more than the page shows. */
    public boolean isCut() {
        return getRows().size() == TaskLookup.MOST_ELSEWHERE;
    }

    /** What has to be done, in the words of the module that waits for it. */
    public String what(DueElsewhereRow row) {
        return Texts.of(row.clock().key().module(), frame.getLanguage())
                .get("waiting." + row.clock().key().name());
    }
}
