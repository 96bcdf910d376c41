package org.creditportal.responsibility.web.liability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.Liabilities;
import org.creditportal.responsibility.api.liability.LiabilityRow;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /responsibility/liabilities}: those that are there for the officer, by filters that live in the address. */
@Named
@RequestScoped
public class LiabilityListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CurrentOfficer currentOfficer;

    private String bureau;
    private LiabilityState state;
    private Integer page;
    private TablePage<LiabilityRow> table;

    public void load() {
        table = TablePage.of(
                search(page == null ? 1 : page, ROWS),
                SearchState.of("liabilities.xhtml")
                        .with("bureau", bureau)
                        .with("state", state)
                        .sorted(order.get()),
                this::search);
    }

    private Page<LiabilityRow> search(int number, int size) {
        return liabilities.search(bureau == null || bureau.isBlank() ? null : bureau, state, order.get(), number, size);
    }

    public boolean isOpenable() {
        return currentOfficer.require().may(ResponsibilityPermission.LIABILITY_OPEN);
    }

    public TablePage<LiabilityRow> getTable() {
        return table;
    }

    public LiabilityState[] getChoices() {
        return LiabilityState.values();
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public LiabilityState getState() {
        return state;
    }

    public void setState(LiabilityState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
