package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.timeliness.MissingGroupRow;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/missing}: months without a report, the longest overdue first, or in groups. */
@Named
@RequestScoped
public class MissingReportListView {

    @Inject
    private NothingToReport nothingToReport;

    @Inject
    private BureauChoices choices;

    private final BureauRows<MissingReportRow> rows =
            new BureauRows<>("missing.xhtml", (bureau, page, size) -> nothingToReport.missing(bureau, page, size));

    private Boolean grouped;
    private TablePage<MissingGroupRow> groups;

    public void load() {
        if (!isInGroups()) {
            rows.load();
        }
    }

    /** One line for each bureau and item, or one for each month; who watches all bureaus sees the former unless told. */
    public boolean isInGroups() {
        return grouped == null ? choices.isOffered() && isAnyBureau() : grouped;
    }

    private boolean isAnyBureau() {
        return rows.getBureau() == null || rows.getBureau().isEmpty();
    }

    public TablePage<MissingReportRow> getTable() {
        return rows.table(state(false));
    }

    public TablePage<MissingGroupRow> getGroups() {
        if (groups == null) {
            groups = TablePage.of(searchGroups(rows.getPage(), BureauRows.ROWS_SHOWN), state(true), this::searchGroups);
        }
        return groups;
    }

    private Page<MissingGroupRow> searchGroups(int number, int size) {
        return nothingToReport.missingGroups(rows.getBureau(), number, size);
    }

    /** The same in the other form. */
    public String address(boolean inGroups) {
        return state(inGroups).address();
    }

    private SearchState state(boolean inGroups) {
        return SearchState.of("missing.xhtml")
                .with("bureau", rows.getBureau())
                .with("grouped", String.valueOf(inGroups));
    }

    public Boolean getGrouped() {
        return grouped;
    }

    public void setGrouped(Boolean grouped) {
        this.grouped = grouped;
    }

    public BureauRows<MissingReportRow> getRows() {
        return rows;
    }

    /** The month as the address of the declaration has it. */
    public YearMonth month(MissingReportRow row) {
        return YearMonth.from(row.month());
    }
}
