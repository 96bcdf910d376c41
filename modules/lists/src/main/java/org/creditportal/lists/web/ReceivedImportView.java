package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedImportRow;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /lists/received-import}: what came of one delivery, and what to do about its faulty rows. */
@Named
@RequestScoped
public class ReceivedImportView {

    private static final int ROWS = 50;

    @Inject
    private ReceivedLists lists;

    private String number;
    private Integer page;
    private ReceivedImportRow delivery;
    private TablePage<ReceivedFaultRow> table;

    public void load() {
        ReceivedImportNumber asked = new ReceivedImportNumber(number);
        delivery = lists.require(asked);
        table = TablePage.of(
                lists.searchFaults(asked, page == null ? 1 : page, ROWS),
                SearchState.of("received-import.xhtml").with("number", number));
    }

    public ReceivedImportRow getDelivery() {
        return delivery;
    }

    public TablePage<ReceivedFaultRow> getTable() {
        return table;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
