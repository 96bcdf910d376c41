package org.creditportal.records.web.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.CorrectionRow;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/corrections}: proposed changes of records that wait for the officer's review, or all that are open. */
@Named
@RequestScoped
public class CorrectionListView {

    private static final int ROWS_SHOWN = 20;

    @Inject
    private CorrectionProcedure procedure;

    @Inject
    private AskedOrder order;

    @Inject
    private CurrentOfficer currentOfficer;

    private boolean all;
    private int page = 1;
    private Page<CorrectionRow> corrections;

    public void load() {
        corrections = search(page, ROWS_SHOWN);
    }

    private Page<CorrectionRow> search(int number, int size) {
        return isWaitingShown()
                ? procedure.waiting(order.get(), number, size)
                : procedure.open(order.get(), number, size);
    }

    public boolean isReviewer() {
        Officer officer = currentOfficer.require();
        return officer.may(RecordsPermission.RECORDS_REVIEW) || officer.may(RecordsPermission.RECORDS_RELEASE);
    }

    /** Reviewers see first what waits for them. */
    public boolean isWaitingShown() {
        return isReviewer() && !all;
    }

    /** A parameter that cannot be read leaves the action out; then the page shows what it shows without it. */
    public TablePage<CorrectionRow> getTable() {
        if (corrections == null) {
            load();
        }
        return TablePage.of(
                corrections,
                SearchState.of("corrections.xhtml").with("all", all).sorted(order.get()),
                this::search);
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
