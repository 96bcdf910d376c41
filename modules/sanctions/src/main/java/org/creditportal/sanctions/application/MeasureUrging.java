package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Rising;
import org.creditportal.casework.api.deadline.RisingSource;
import org.creditportal.correspondence.api.urging.UrgeMatter;
import org.creditportal.correspondence.api.urging.UrgedMatterSource;
import org.creditportal.correspondence.api.urging.UrgingLetters;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TaskLimits;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.api.UrgeTask;
import org.creditportal.sanctions.domain.CaseTask;

/** What becomes of tasks that are late: bureaus are urged to them by letter, and they rise by the tenant's rule. */
@ApplicationScoped
public class MeasureUrging implements RisingSource, UrgedMatterSource {

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private MeasureTaskClocks clocks;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private UrgingLetters letters;

    @Inject
    private TenantDirectory tenants;

    /** Number of the letter. */
    String urge(UrgeTask command) {
        CaseTask task =
                officers.demandSeen(tasks.requireForChange(command.number().value()));
        ClockView clock = clocks.running(List.of(task)).get(task.number());
        if (clock == null) {
            throw new SanctionsRefusedException(SanctionsError.NOTHING_DUE);
        }
        String title = Texts.of(MeasureTaskClocks.MODULE, Locale.CHINESE)
                .get("urging.title", task.measure().zh());
        return letters.urge(new UrgeMatter(
                clock.key(),
                title,
                SanctionsPermission.SANCTIONS_IMPLEMENT,
                MeasureTaskClocks.PAGE,
                command.by(),
                command.words()));
    }

    @Override
    public Rising rising() {
        TaskLimits limits = TenantSanctions.of(tenants.current()).limits();
        return new Rising(
                MeasureTaskClocks.MODULE,
                MeasureTaskClocks.ALL_NAMES,
                limits.headAfter(),
                SanctionsPermission.SANCTIONS_REVIEW,
                limits.officeAfter(),
                SanctionsPermission.SANCTIONS_URGE);
    }

    @Override
    public String module() {
        return MeasureTaskClocks.MODULE;
    }

    @Override
    public boolean isSeen(String matter) {
        return tasks.find(matter).filter(officers::sees).isPresent();
    }
}
