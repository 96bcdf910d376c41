package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.web.PageFrame;

/** {@code /records/missing}: months without a report, the longest overdue first. */
@Named
@RequestScoped
public class MissingReportListView {

    private static final int ROWS_AT_ONCE = 1000;

    @Inject
    private NothingToReport nothingToReport;

    @Inject
    private DueTexts texts;

    @Inject
    private PageFrame frame;

    private final BureauRows<MissingReportRow> rows =
            new BureauRows<>("missing.xhtml", (bureau, page, size) -> nothingToReport.missing(bureau, page, size));

    public BureauRows<MissingReportRow> getRows() {
        return rows;
    }

    /** The month as the address of the declaration has it. */
    public YearMonth month(MissingReportRow row) {
        return YearMonth.from(row.month());
    }

    /** All that is missing, of all bureaus or the chosen one, to be worked through or sent to them. */
    public void download() {
        FileDownload.table(FacesContext.getCurrentInstance(), TableFormat.CSV, "missing", this::write);
    }

    private void write(TableWriter table) {
        table.header(texts.words(
                "RecordRow.bureau",
                "MissingReportRow.item",
                "MissingReportRow.month",
                "MissingReportRow.dueOn",
                "DueRow.countdown"));
        Page<MissingReportRow> part = null;
        for (int next = 1; part == null || next <= part.pages(); next++) {
            part = nothingToReport.missing(rows.getBureau(), next, ROWS_AT_ONCE);
            part.items()
                    .forEach(row -> table.row(List.of(
                            frame.bureauName(row.bureau()),
                            row.itemName(),
                            month(row).toString(),
                            row.dueOn().toString(),
                            texts.countdown(row.countdown()))));
        }
    }
}
