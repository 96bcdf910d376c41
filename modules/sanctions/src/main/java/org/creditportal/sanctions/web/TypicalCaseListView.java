package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.typical.TypicalCaseCriteria;
import org.creditportal.sanctions.api.typical.TypicalCaseRow;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.api.typical.TypicalCases;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/typical-cases}: typical cases by filters that live in the address. */
@Named
@RequestScoped
public class TypicalCaseListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private MatterFilterView filter;

    @Inject
    private TypicalCases typicalCases;

    private TypicalCaseState state;
    private Integer page;
    private Page<TypicalCaseRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<TypicalCaseRow> search(int number, int size) {
        return typicalCases.search(new TypicalCaseCriteria(filter.filter(), state, order.get(), number, size));
    }

    public TablePage<TypicalCaseRow> getTable() {
        return TablePage.of(
                found, filter.in("typical-cases.xhtml").with("state", state).sorted(order.get()), this::search);
    }

    public TypicalCaseState[] getStates() {
        return TypicalCaseState.values();
    }

    public TypicalCaseState getState() {
        return state;
    }

    public void setState(TypicalCaseState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
