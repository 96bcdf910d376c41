package org.creditportal.records.application.timeliness;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.figure.Figure;
import org.creditportal.kernel.figure.FigureSource;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.Timeliness;

/** What bureaus owe: rows past their due date, months without a report. */
@Stateless
@DenyAll
@Local(FigureSource.class)
public class DueFiguresBean implements FigureSource {

    private Timeliness timeliness;

    protected DueFiguresBean() {}

    @Inject
    public DueFiguresBean(Timeliness timeliness) {
        this.timeliness = timeliness;
    }

    @Override
    @PermitAll
    public Set<String> permissions() {
        return Set.of(RecordsPermission.RECORDS_VIEW);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<Figure> find() {
        DueSummaryView due = timeliness.summary(null);
        return List.of(
                figure("figure.overdue", due.overdue(), "/records/timeliness"),
                figure("figure.missing", due.missing(), "/records/missing"));
    }

    private static Figure figure(String key, long value, String outcome) {
        return new Figure("records", key, value, outcome, Map.of());
    }
}
