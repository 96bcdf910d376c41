package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.DraftPlan;
import org.creditportal.sanctions.api.supervision.InspectionPlans;
import org.creditportal.sanctions.api.supervision.InspectionRow;
import org.creditportal.sanctions.api.supervision.PlanCriteria;
import org.creditportal.sanctions.api.supervision.PlanNumber;
import org.creditportal.sanctions.api.supervision.PlanRow;
import org.creditportal.sanctions.api.supervision.PlanView;
import org.creditportal.sanctions.api.supervision.TakePlanStep;
import org.creditportal.sanctions.api.supervision.TellResult;

/** Inspections by lot, of the bureaus that inspect. */
@Stateless
@DenyAll
public class InspectionPlansBean implements InspectionPlans {

    private static final int MOST_PLANS = 20;

    @Inject
    private PlanSteps steps;

    @Inject
    private PlanResults results;

    @Inject
    private PlanLists lists;

    @Inject
    private PlanViews views;

    @Inject
    private StoredPlans plans;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private OnceOnly onceOnly;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_SUPERVISE)
    public List<LineFault> findFaults(DraftPlan command) {
        return lists.read(command).faults();
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_SUPERVISE)
    @Audited(SanctionsAudit.INSPECTIONS_PLANNED)
    public PlanNumber draft(DraftPlan command) {
        return new PlanNumber(onceOnly.once(command.token(), command, () -> steps.draft(command)));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_REVIEW)
    @Audited(SanctionsAudit.INSPECTIONS_DRAWN)
    public void take(TakePlanStep command) {
        onceOnly.once(command.token(), command, () -> steps.take(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_SUPERVISE)
    @Audited(SanctionsAudit.INSPECTION_RESULT_TOLD)
    public void tell(TellResult command) {
        onceOnly.once(command.token(), command, () -> results.tell(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public PlanView require(PlanNumber number) {
        return views.view(steps.demandSeen(plans.require(number.value())));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<PlanRow> search(PlanCriteria criteria) {
        return plans.search(criteria, officers.onlyBureau()).map(PlanViews::row);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<InspectionRow> findResults(Collection<String> subjectNumbers) {
        return PlanViews.results(plans.withResultOf(subjectNumbers, MOST_PLANS), subjectNumbers);
    }
}
