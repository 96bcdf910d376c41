package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.SupervisedRow;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.TenantSupervision;

/** What those who supervise all bureaus see on their start page: open inquiries, and where this month something should not be. */
@ApplicationScoped
public class SupervisionFigures implements FigureSource {

    private static final String MODULE = SupervisionClocks.MODULE;
    private static final String BOARD = "/responsibility/supervision";
    private static final int MOST_BUREAUS = 8;

    @Inject
    private Supervision supervision;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<Figure> figures(Officer officer) {
        if (!supervisesAll(officer)) {
            return List.of();
        }
        return List.of(inquiries("openInquiries", InquiryState.OPENED), inquiries("toJudge", InquiryState.ANSWERED));
    }

    private Figure inquiries(String kind, InquiryState state) {
        long count = supervision.inquiries(null, state, Order.USUAL, 1, 1).total();
        return new Figure(MODULE, kind, count, false, WorkPlace.of("/responsibility/inquiries", "state", state.name()));
    }

    @Override
    public List<Chart> charts(Officer officer) {
        if (!supervisesAll(officer)) {
            return List.of();
        }
        YearMonth month = YearMonth.from(legalDate.today());
        List<FigureKey> faults = supervision.figures().stream()
                .filter(SupervisedFigure::fault)
                .map(SupervisedFigure::key)
                .toList();
        List<Chart.Bar> bars = supervision.rows(month, month, null, null).stream()
                .map(row -> bar(row, faults, month))
                .filter(bar -> bar.value() > 0)
                .sorted(Comparator.comparing(Chart.Bar::value).reversed())
                .limit(MOST_BUREAUS)
                .toList();
        return List.of(new Chart(MODULE, "faultsOfTheMonth", bars));
    }

    private Chart.Bar bar(SupervisedRow row, List<FigureKey> faults, YearMonth month) {
        long count = faults.stream()
                .map(row::of)
                .mapToLong(known -> known == null ? 0 : known)
                .sum();
        Map<String, String> asked = Map.of("bureau", row.bureau(), "first", month.toString(), "last", month.toString());
        return new Chart.Bar(name(row.bureau()), count, "waiting", new WorkPlace(BOARD, asked));
    }

    private LocalizedText name(String bureau) {
        return tenants.current()
                .bureau(bureau)
                .map(BureauDefinition::name)
                .orElseGet(() -> new LocalizedText(bureau, bureau));
    }

    private boolean supervisesAll(Officer officer) {
        return officer.may(ResponsibilityPermission.SUPERVISION_VIEW)
                && officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE)
                && officer.bureaus().stream().anyMatch(TenantSupervision.of(tenants.current())::supervisesAll);
    }
}
