package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;

/** {@code /entry?number=…}: one entry. A withdrawn one is gone (410), with its day and nothing else; an expired one is not found. */
@Named
@RequestScoped
public class EntryDetailView {

    @Inject
    private PublishedEntries entries;

    private String number;
    private PublishedEntry entry;
    private PublishedList list;
    private LocalDate withdrawnOn;

    /** Reads the entry named in the address. */
    public void load() {
        if (number == null) {
            throw new NotFoundException("PublishedEntry", "");
        }
        withdrawnOn = entries.findWithdrawal(number).orElse(null);
        if (withdrawnOn != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
            return;
        }
        entry = entries.require(number);
        list = entries.lists().stream()
                .filter(candidate -> candidate.id().equals(entry.listType()))
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PublishedEntry getEntry() {
        return entry;
    }

    /** Its list, or null when the tenant no longer describes it. */
    public PublishedList getList() {
        return list;
    }

    /** The day on which it was withdrawn; null for an entry in force. */
    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }
}
