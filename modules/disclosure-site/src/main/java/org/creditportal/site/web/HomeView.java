package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.PublicNotice;
import org.creditportal.site.api.PublicNotices;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;

/** {@code /}: the lists, what anybody may object to, and what is new. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEWEST = 8;

    @Inject
    private PublishedEntries entries;

    @Inject
    private PublicNotices notices;

    private List<PublishedList> lists;
    private List<PublicNotice> ending;
    private List<PublishedEntry> newest;

    public List<PublishedList> getLists() {
        if (lists == null) {
            lists = entries.lists();
        }
        return lists;
    }

    /** Notices to which anybody may object today, those that end first. */
    public List<PublicNotice> getNotices() {
        if (ending == null) {
            ending = notices.search(1, NEWEST).items();
        }
        return ending;
    }

    public List<PublishedEntry> getNewest() {
        if (newest == null) {
            newest = entries.search(EntryCriteria.ALL, 1, NEWEST).items();
        }
        return newest;
    }
}
