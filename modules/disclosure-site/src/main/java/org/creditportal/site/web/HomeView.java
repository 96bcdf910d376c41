package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;

/** {@code /}: the lists and what is new on them. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEWEST = 8;

    @Inject
    private PublishedEntries entries;

    private List<PublishedList> lists;
    private List<PublishedEntry> newest;

    public List<PublishedList> getLists() {
        if (lists == null) {
            lists = entries.lists();
        }
        return lists;
    }

    public List<PublishedEntry> getNewest() {
        if (newest == null) {
            newest = entries.search(EntryCriteria.ALL, 1, NEWEST).items();
        }
        return newest;
    }
}
