package org.creditportal.responsibility.api.task;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * {@code tasks.yaml}: how a tenant's tasks are watched over, and its plan templates.
 *
 * @param rules by when tasks are accepted, and who hears of overdue ones
 */
public record TenantTasks(Rules rules, List<PlanTemplate> plans) {

    public TenantTasks {
        plans = List.copyOf(plans);
    }

    /**
     * How tasks are watched over.
     *
     * @param claimWorkingDays within how many working days a bureau accepts or rejects
     * @param headAfter after how many working days overdue the bureau's leaders see it among what waits for them
     * @param officeAfter after how many working days overdue the credit office does
     */
    public record Rules(int claimWorkingDays, int headAfter, int officeAfter) {}

    /** The tenant's. */
    public static TenantTasks of(TenantDefinition tenant) {
        return tenant.section(TenantTasks.class);
    }

    /** The clause that a source {@code <plan>/<item>} names. */
    public Optional<PlanItem> item(String source) {
        String[] parts = source.split("/", 2);
        return plans.stream()
                .filter(plan -> parts.length == 2 && plan.id().equals(parts[0]))
                .findFirst()
                .flatMap(plan -> plan.item(parts[1]));
    }
}
