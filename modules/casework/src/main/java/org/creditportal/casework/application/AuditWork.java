package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditLog;
import org.creditportal.kernel.audit.AuditStateView;

/** The audit trail as its administrators look at it. */
@ApplicationScoped
public class AuditWork implements WaitingSource, FigureSource {

    private static final String MODULE = "casework";
    private static final WorkPlace PLACE = WorkPlace.of("/identity/audit");

    private AuditLog auditLog;
    private CalendarDays days;

    protected AuditWork() {}

    @Inject
    public AuditWork(AuditLog auditLog, CalendarDays days) {
        this.auditLog = auditLog;
        this.days = days;
    }

    /** It reads the end of the trail, which only its administrators may do. */
    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        return officer.may(IdentityPermission.AUDIT_VIEW) && auditLog.state().fault() != null
                ? List.of(WaitingRow.task(MODULE, "auditAlarm", null, PLACE).due(days.today(), false))
                : List.of();
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
}
