package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditLog;
import org.creditportal.kernel.audit.AuditOutcome;
import org.creditportal.kernel.audit.AuditStateView;

/** The audit trail as its administrators look at it. */
@ApplicationScoped
public class AuditWork implements WaitingSource, FigureSource {

    private static final String MODULE = "casework";
    private static final WorkPlace PLACE = WorkPlace.of("/identity/audit");

    /** The whole trail is read through once a month. */
    private static final Duration VERIFIED_EVERY = Duration.ofDays(30);

    private AuditLog auditLog;
    private CalendarDays days;
    private Clock clock;

    protected AuditWork() {}

    @Inject
    public AuditWork(AuditLog auditLog, CalendarDays days, Clock clock) {
        this.auditLog = auditLog;
        this.days = days;
        this.clock = clock;
    }

    /** It reads the end of the trail, which only its administrators may do. */
    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(IdentityPermission.AUDIT_VIEW)) {
            return List.of();
        }
        List<WaitingRow> rows = new ArrayList<>();
        if (auditLog.state().fault() != null) {
            rows.add(WaitingRow.task(MODULE, "auditAlarm", null, PLACE).due(days.today(), false));
        }
        Instant verified = auditLog.findVerified().orElse(null);
        if (verified == null || verified.isBefore(clock.instant().minus(VERIFIED_EVERY))) {
            rows.add(WaitingRow.several(MODULE, "auditVerification", 1, PLACE).from(null, verified));
        }
        return rows;
    }

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(IdentityPermission.AUDIT_VIEW)) {
            return List.of();
        }
        AuditStateView state = auditLog.state();
        return List.of(
                new Figure(MODULE, "sealedLines", state.line(), false, PLACE),
                new Figure(MODULE, "unsealedLines", state.waiting(), false, PLACE));
    }

    @Override
    public List<Chart> charts(Officer officer) {
        if (!officer.may(IdentityPermission.AUDIT_VIEW)) {
            return List.of();
        }
        Map<AuditOutcome, Long> ended = auditLog.findLastDay();
        return List.of(new Chart(
                MODULE,
                "actsOfTheDay",
                Stream.of(AuditOutcome.values())
                        .map(outcome -> bar(outcome, ended.getOrDefault(outcome, 0L)))
                        .toList()));
    }

    private static Chart.Bar bar(AuditOutcome outcome, long count) {
        String tone = outcome == AuditOutcome.FAILURE ? "dishonest" : "neutral";
        return new Chart.Bar(BarNames.of(MODULE, "auditOutcome." + outcome.name()), count, tone, PLACE);
    }
}
