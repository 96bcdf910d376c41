package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.AssignTask;
import org.creditportal.responsibility.api.task.PlanItem;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.responsibility.domain.task.Task;

/** Where tasks come from: what their source names has to be there. */
@ApplicationScoped
public class TaskSources {

    private static final int PARTS_OF_A_CLOCK = 3;

    @Inject
    private Clocks clocks;

    @Inject
    private TenantDirectory tenants;

    /**
     * The clause on which a task is based; {@code null} for none.
     *
     * @throws ResponsibilityRefusedException when the source names nothing
     */
    Citation require(AssignTask command) {
        return switch (command.origin()) {
            case PLAN -> item(command.source()).citation();
            case DUE -> due(command.source());
            case AD_HOC -> none(command.source());
            case TASK -> throw unknown(command.source());
        };
    }

    private PlanItem item(String source) {
        return TenantTasks.of(tenants.current()).item(String.valueOf(source)).orElseThrow(() -> unknown(source));
    }

    private Citation due(String source) {
        String[] parts = String.valueOf(source).split("/");
        if (parts.length != PARTS_OF_A_CLOCK) {
            throw unknown(source);
        }
        try {
            clocks.require(new ClockKey(parts[0], parts[1], parts[2]));
        } catch (NotFoundException missing) {
            throw unknown(source);
        }
        return null;
    }

    /** Where what a task comes from is seen; {@code null} for nowhere. */
    WorkPlace place(Task task) {
        return switch (task.origin()) {
            case PLAN -> WorkPlace.of("/responsibility/plans");
            case TASK -> WorkPlace.of(TaskClocks.PAGE, task.source());
            case DUE -> placeOfClock(task.source());
            case AD_HOC -> null;
        };
    }

    private WorkPlace placeOfClock(String source) {
        String[] parts = source.split("/");
        return clocks.search(ClockCriteria.of(new ClockKey(parts[0], parts[1], parts[2])), 1).stream()
                .map(clock -> WorkPlace.of(clock.page(), clock.key().matter()))
                .findFirst()
                .orElse(null);
    }

    private static Citation none(String source) {
        if (source != null) {
            throw unknown(source);
        }
        return null;
    }

    private static ResponsibilityRefusedException unknown(String source) {
        return new ResponsibilityRefusedException(
                ResponsibilityError.SOURCE_UNKNOWN, source == null ? TaskOrigin.AD_HOC : source);
    }
}
