package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.application.liability.StoredLiabilities;
import org.creditportal.responsibility.application.supervision.StoredInquiries;
import org.creditportal.responsibility.application.supervision.StoredNotices;
import org.creditportal.responsibility.application.task.StoredTasks;
import org.creditportal.responsibility.domain.task.Task;

/** Tasks with their parts, the further rounds of those that are done, inquiries, notices and liability cases. */
@ApplicationScoped
public class OwnHandover implements HandoverSource {

    private static final String MODULE = "responsibility";
    private static final Set<TaskState> OPEN_TASKS =
            Arrays.stream(TaskState.values()).filter(state -> !state.isOver()).collect(Collectors.toSet());

    @Inject
    private StoredTasks tasks;

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private StoredNotices notices;

    @Inject
    private StoredLiabilities liabilities;

    @Inject
    private BureauDirectory bureaus;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return Stream.of(
                        rows("task", "task", tasks.ofBureau(bureau, OPEN_TASKS, most), task -> task.title()),
                        rows("recurrence", "task", tasks.recurringOf(bureau, most), task -> task.title()),
                        rows("inquiry", "inquiry", inquiries.open(bureau, most), inquiry -> inquiry.question()),
                        rows("notice", "notice", notices.open(bureau, most), notice -> notice.text()),
                        rows("liability", "liability", liabilities.open(bureau, most), found -> null))
                .flatMap(rows -> rows)
                .toList();
    }

    private static <M extends Matter<?>> Stream<OpenMatterRow> rows(
            String kind, String page, List<M> matters, Function<M, String> title) {
        return matters.stream()
                .map(matter -> new OpenMatterRow(
                        MODULE,
                        kind,
                        matter.number(),
                        title.apply(matter),
                        WorkPlace.of("/responsibility/" + page, matter.number()),
                        matter.beginning().at()));
    }

    @Override
    public boolean handOver(Handover command) {
        return handOverTask(command)
                || recurs(command)
                || goes(inquiries, command)
                || goes(notices, command)
                || goes(liabilities, command);
    }

    /** A task that is done, and not struck yet, is over for its bureau. */
    private boolean handOverTask(Handover command) {
        Optional<Task> open =
                tasks.find(command.number()).filter(task -> !task.state().isOver() && command.isOf(task.bureau()));
        open.ifPresent(task -> task.demandAnother(command.successor(), this::holder));
        boolean goes = open.isPresent() && goes(tasks, command);
        if (goes) {
            tasks.partsOf(command.number()).forEach(part -> tasks.requireForChange(part.number())
                    .followWhole(command.successor(), this::holder));
        }
        return goes;
    }

    private boolean recurs(Handover command) {
        return tasks.findForChange(command.number())
                .filter(task -> task.recursWith(command, this::holder))
                .isPresent();
    }

    private String holder(String bureau) {
        return bureaus.holder(bureau).id();
    }

    private static <M extends Matter<?>> boolean goes(Store<M> store, Handover command) {
        return store.findForChange(command.number())
                .filter(matter -> matter.goesWith(command))
                .isPresent();
    }
}
