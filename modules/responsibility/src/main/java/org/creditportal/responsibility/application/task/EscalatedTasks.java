package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.deadline.Rising;
import org.creditportal.casework.api.deadline.RisingSource;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TenantTasks;

/** Overdue tasks rise by the tenant's rule: to the bureau's leaders first, then to the credit office. */
@ApplicationScoped
public class EscalatedTasks implements RisingSource {

    @Inject
    private TenantDirectory tenants;

    @Override
    public Rising rising() {
        TenantTasks.Rules rules = TenantTasks.of(tenants.current()).rules();
        return new Rising(
                TaskClocks.MODULE,
                TaskClocks.NAMES,
                rules.headAfter(),
                ResponsibilityPermission.TASKS_REVIEW,
                rules.officeAfter(),
                ResponsibilityPermission.TASKS_ASSIGN);
    }
}
