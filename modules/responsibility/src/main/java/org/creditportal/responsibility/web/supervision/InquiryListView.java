package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.supervision.InquiryRow;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /responsibility/inquiries}: those that are there for the officer, by filters that live in the address. */
@Named
@RequestScoped
public class InquiryListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private Supervision supervision;

    private String bureau;
    private InquiryState state;
    private Integer page;
    private TablePage<InquiryRow> table;

    public void load() {
        table = TablePage.of(
                search(page == null ? 1 : page, ROWS),
                SearchState.of("inquiries.xhtml")
                        .with("bureau", bureau)
                        .with("state", state)
                        .sorted(order.get()),
                this::search);
    }

    private Page<InquiryRow> search(int number, int size) {
        return supervision.inquiries(
                bureau == null || bureau.isBlank() ? null : bureau, state, order.get(), number, size);
    }

    public TablePage<InquiryRow> getTable() {
        return table;
    }

    public InquiryState[] getChoices() {
        return InquiryState.values();
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public InquiryState getState() {
        return state;
    }

    public void setState(InquiryState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
