package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalRow;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /casework/proposals}: changes that wait for a second officer, and those that were decided. */
@Named
@RequestScoped
public class ProposalListView {

    private static final int SHOWN = 50;

    @Inject
    private AskedOrder order;

    @Inject
    private ChangeProposals proposals;

    private ProposalState state;
    private int page = 1;
    private TablePage<ProposalRow> table;

    public TablePage<ProposalRow> getTable() {
        if (table == null) {
            table = TablePage.of(
                    search(Math.max(1, page), SHOWN),
                    SearchState.of("proposals.xhtml").with("state", state).sorted(order.get()),
                    this::search);
        }
        return table;
    }

    private Page<ProposalRow> search(int number, int size) {
        return proposals.search(state, order.get(), number, size);
    }

    public ProposalState[] getStates() {
        return ProposalState.values();
    }

    public ProposalState getState() {
        return state;
    }

    public void setState(ProposalState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
