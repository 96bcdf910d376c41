package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.work.SystemState;
import org.creditportal.kernel.work.SystemStateView;

/** The work in the background, for those who keep the system running: what failed is looked at. */
@ApplicationScoped
public class SystemWork implements WaitingSource, FigureSource {

    private static final String MODULE = "casework";
    private static final WorkPlace PLACE = WorkPlace.of("/casework/system");

    private SystemState system;

    protected SystemWork() {}

    @Inject
    public SystemWork(SystemState system) {
        this.system = system;
    }

    /** Only those who keep the system running may ask. */
    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        List<WaitingRow> rows = new ArrayList<>();
        if (officer.may(IdentityPermission.SYSTEM_VIEW)) {
            SystemStateView state = system.find();
            if (!state.failed().isEmpty()) {
                rows.add(WaitingRow.several(MODULE, "failedJobs", state.failed().size(), PLACE)
                        .from(null, state.failed().get(0).endedAt()));
            }
            if (state.repeated() > 0) {
                rows.add(WaitingRow.several(MODULE, "undelivered", state.repeated(), PLACE)
                        .from(null, state.oldest()));
            }
        }
        return rows;
    }

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(IdentityPermission.SYSTEM_VIEW)) {
            return List.of();
        }
        SystemStateView state = system.find();
        return List.of(
                new Figure(MODULE, "failedJobs", state.count(JobState.FAILED), false, PLACE),
                new Figure(MODULE, "undelivered", state.undelivered(), false, PLACE));
    }

    @Override
    public List<Chart> charts(Officer officer) {
        if (!officer.may(IdentityPermission.SYSTEM_VIEW)) {
            return List.of();
        }
        SystemStateView state = system.find();
        return List.of(new Chart(
                MODULE,
                "jobsOfTheWeek",
                Stream.of(JobState.values())
                        .map(each -> bar(each, state.count(each)))
                        .toList()));
    }

    private static Chart.Bar bar(JobState state, long count) {
        String tone = state == JobState.FAILED ? "dishonest" : "neutral";
        return new Chart.Bar(BarNames.of(MODULE, "jobState." + state.name()), count, tone, PLACE);
    }
}
