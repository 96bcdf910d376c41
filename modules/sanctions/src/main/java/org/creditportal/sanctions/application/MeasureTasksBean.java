package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeTaskStep;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskRow;
import org.creditportal.sanctions.api.TaskView;
import org.creditportal.sanctions.api.UrgeTask;
import org.creditportal.sanctions.domain.CaseTask;

/** The implementing bureaus' side of a case, and the lead bureau's review of it. */
@Stateless
@DenyAll
public class MeasureTasksBean implements MeasureTasks {

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private MeasureTaskSteps steps;

    @Inject
    private SanctionViews views;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private SanctionLooks looks;

    @Inject
    private MeasureUrging urging;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Audited(SanctionsAudit.SANCTION_TASK_LED)
    public void take(TakeTaskStep command) {
        onceOnly.once(command.token(), command, () -> steps.take(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_REVIEW)
    @Audited(SanctionsAudit.SANCTION_TASK_LED)
    public void review(TakeTaskStep command) {
        onceOnly.once(command.token(), command, () -> steps.review(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Audited(SanctionsAudit.SANCTION_FED_BACK)
    public void feedBack(FeedBack command) {
        onceOnly.once(command.token(), command, () -> steps.feedBack(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_URGE)
    @Audited(SanctionsAudit.SANCTION_TASK_URGED)
    public void urge(UrgeTask command) {
        onceOnly.once(command.token(), command, () -> urging.urge(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public TaskView require(TaskNumber number) {
        CaseTask found = officers.demandSeen(tasks.require(number.value()));
        looks.note(found.subjectNumber(), found.number());
        return views.view(found);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<TaskRow> search(TaskCriteria criteria) {
        return steps.search(criteria);
    }
}
