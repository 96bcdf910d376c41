package org.creditportal.responsibility.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskViewTest {

    @Test
    void whatTheGiverAttachesProvesNothing() {
        assertThat(seenBy(new TaskView.May(false, false, false, true, true)).attachedAs())
                .isEqualTo(TaskFile.INSTRUCTION);
        assertThat(seenBy(new TaskView.May(true, false, false, false, false)).attachedAs())
                .isEqualTo(TaskFile.EVIDENCE);
    }

    private static TaskView seenBy(TaskView.May may) {
        return new TaskView(
                null,
                0,
                "text",
                TaskOrigin.AD_HOC,
                null,
                null,
                null,
                Recurrence.ONCE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                may);
    }
}
