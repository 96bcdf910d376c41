package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.SupervisedRow;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.TenantSupervision;

/** {@code /responsibility/supervision}: figures by bureau, area and month; every figure opens its rows. */
@Named
@RequestScoped
public class SupervisionBoardView {

    @Inject
    private Supervision supervision;

    @Inject
    private SupervisedMonth months;

    @Inject
    private SupervisionTexts texts;

    @Inject
    private TenantDirectory tenants;

    private String first;
    private String last;
    private String bureau;
    private String area;
    private List<SupervisedRow> rows;
    private List<SupervisedFigure> figures;

    /** The current month, unless asked for others. */
    public void load() {
        YearMonth until = SupervisedMonth.of(last, months.current());
        YearMonth from = SupervisedMonth.first(first, until);
        first = from.toString();
        last = until.toString();
        rows = supervision.rows(from, until, given(bureau), given(area));
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public List<SupervisedRow> getRows() {
        return rows;
    }

    public List<SupervisedFigure> getFigures() {
        if (figures == null) {
            figures = supervision.figures();
        }
        return figures;
    }

    public TenantSupervision getRules() {
        return TenantSupervision.of(tenants.current());
    }

    public String address(FigureKey figure, SupervisedRow row) {
        return texts.address(
                new FigureAsked(figure, YearMonth.parse(first), YearMonth.parse(last), row.bureau(), given(area)));
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
