package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;

/** {@code /entry?number=…}: one entry. A withdrawn or expired one is not found. */
@Named
@RequestScoped
public class EntryDetailView {

    @Inject
    private PublishedEntries entries;

    private String number;
    private PublishedEntry entry;
    private PublishedList list;

    /** Reads the entry named in the address. */
    public void load() {
        if (number == null) {
            throw new NotFoundException("PublishedEntry", "");
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
}
