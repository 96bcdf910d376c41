package org.creditportal.webkit.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Order;

/** In which order a page's list is asked for, as its address says it: {@code k:column sort="…"} leads there. */
@Named("kitOrder")
@RequestScoped
public class AskedOrder {

    private String by;
    private boolean ascending;

    /** As the service that has the rows takes it. */
    public Order get() {
        return by == null || by.isBlank() ? Order.USUAL : new Order(by, ascending);
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public boolean isAscending() {
        return ascending;
    }

    public void setAscending(boolean ascending) {
        this.ascending = ascending;
    }
}
