package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.bureau.OpenMatterKind;
import org.creditportal.responsibility.api.bureau.OpenMatterRow;
import org.creditportal.responsibility.api.bureau.OpenMatters;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.application.liability.StoredLiabilities;
import org.creditportal.responsibility.application.supervision.StoredInquiries;
import org.creditportal.responsibility.application.supervision.StoredNotices;
import org.creditportal.responsibility.application.task.StoredTasks;

/** Finds open matters of every kind and gives them, with their running clocks, to another bureau. */
@ApplicationScoped
public class HandingOver {

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
    private Clocks clocks;

    @Inject
    private TenantDirectory tenants;

    List<OpenMatterRow> of(String bureau) {
        int most = OpenMatters.MOST;
        return Stream.of(
                        rows(OpenMatterKind.TASK, tasks.ofBureau(bureau, OPEN_TASKS, most), task -> task.title()),
                        rows(OpenMatterKind.INQUIRY, inquiries.open(bureau, most), inquiry -> inquiry.question()),
                        rows(OpenMatterKind.NOTICE, notices.open(bureau, most), notice -> notice.text()),
                        rows(OpenMatterKind.LIABILITY, liabilities.open(bureau, most), found -> null))
                .flatMap(rows -> rows)
                .toList();
    }

    private static <M extends Matter<?>> Stream<OpenMatterRow> rows(
            OpenMatterKind kind, List<M> matters, Function<M, String> title) {
        return matters.stream()
                .map(matter -> new OpenMatterRow(
                        kind,
                        matter.number(),
                        title.apply(matter),
                        kind.page(),
                        matter.beginning().at()));
    }

    /** Whether there was such an open matter of the bureau. */
    boolean handOver(String number, String bureau, String successor, Signature by) {
        boolean task =
                tasks.find(number).filter(found -> !found.state().isOver()).isPresent();
        boolean handed = task && give(tasks, number, bureau, successor, by)
                || give(inquiries, number, bureau, successor, by)
                || give(notices, number, bureau, successor, by)
                || give(liabilities, number, bureau, successor, by);
        if (handed) {
            clocks.handOver(MODULE, number, successor);
        }
        if (handed && task) {
            tasks.partsOf(number)
                    .forEach(part -> tasks.requireForChange(part.number()).followWhole(successor));
        }
        return handed;
    }

    private <M extends Matter<?>> boolean give(
            Store<M> store, String number, String bureau, String successor, Signature by) {
        List<String> held = tenants.current().heldBy(bureau);
        return store.findForChange(number)
                .filter(matter ->
                        held.contains(matter.bureau()) && !matter.state().isFinal())
                .map(matter -> {
                    matter.handOver(successor, by);
                    return matter;
                })
                .isPresent();
    }
}
