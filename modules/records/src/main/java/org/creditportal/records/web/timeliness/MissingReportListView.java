package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;

/** {@code /records/missing}: months without a report, the longest overdue first. */
@Named
@RequestScoped
public class MissingReportListView {

    @Inject
    private NothingToReport nothingToReport;

    private final BureauRows<MissingReportRow> rows =
            new BureauRows<>("missing.xhtml", (bureau, page, size) -> nothingToReport.missing(bureau, page, size));

    public BureauRows<MissingReportRow> getRows() {
        return rows;
    }

    /** The month as the address of the declaration has it. */
    public YearMonth month(MissingReportRow row) {
        return YearMonth.from(row.month());
    }
}
