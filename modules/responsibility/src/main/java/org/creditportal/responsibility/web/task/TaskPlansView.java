package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.PlanTemplate;
import org.creditportal.responsibility.api.task.TenantTasks;

/** {@code /responsibility/plans}: the organisational duties of the tenant's documents, clause by clause. */
@Named
@RequestScoped
public class TaskPlansView {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private CurrentOfficer currentOfficer;

    public List<PlanTemplate> getPlans() {
        return TenantTasks.of(tenants.current()).plans();
    }

    public boolean isAssigner() {
        return currentOfficer.require().may(ResponsibilityPermission.TASKS_ASSIGN);
    }
}
