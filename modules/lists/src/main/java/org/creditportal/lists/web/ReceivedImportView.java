package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.EndMissing;
import org.creditportal.lists.api.received.ReadColumns;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedImportRow;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /lists/received-import}: what came of one delivery, and what to do about its faulty rows. */
@Named
@ViewScoped
public class ReceivedImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    private ReceivedLists lists;

    @Inject
    private CurrentOfficer officer;

    private String number;
    private Integer page;
    private final CommandToken token = CommandToken.next();
    private String endingReason;
    private transient ReceivedImportRow delivery;
    private transient TablePage<ReceivedFaultRow> table;

    public void load() {
        ReceivedImportNumber asked = new ReceivedImportNumber(number);
        delivery = lists.require(asked);
        table = TablePage.of(
                lists.searchFaults(asked, page == null ? 1 : page, ROWS),
                SearchState.of("received-import.xhtml").with("number", number),
                (next, size) -> lists.searchFaults(asked, next, size));
    }

    public String end() {
        lists.endMissing(new EndMissing(new ReceivedImportNumber(number), endingReason, token));
        return "/lists/received-import?faces-redirect=true&number=" + number;
    }

    public String readColumns() {
        lists.readColumns(
                new ReadColumns(new ReceivedImportNumber(number), getDelivery().ignoredColumns(), token));
        return "/lists/received-import?faces-redirect=true&number=" + number;
    }

    /** Whether the officer may say that its columns were read. */
    public boolean isReadable() {
        return getDelivery().readable() && officer.require().may(ListsPermission.LISTS_RECEIVE);
    }

    /** Whether the officer may have all end that it does not tell. */
    public boolean isEndable() {
        return getDelivery().endable() && officer.require().may(ListsPermission.LISTS_RECEIVE);
    }

    /** Read again where a form of the page answers. */
    public ReceivedImportRow getDelivery() {
        if (delivery == null) {
            load();
        }
        return delivery;
    }

    public TablePage<ReceivedFaultRow> getTable() {
        if (table == null) {
            load();
        }
        return table;
    }

    public String getEndingReason() {
        return endingReason;
    }

    public void setEndingReason(String endingReason) {
        this.endingReason = endingReason;
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
