package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublishedNotice;
import org.creditportal.disclosure.domain.PublishedNotices;

/** The snapshots of public notices in the tenant's database. */
@ApplicationScoped
public class StoredPublishedNotices extends StoredSnapshots<PublishedNotice> implements PublishedNotices {

    public StoredPublishedNotices() {
        super(PublishedNotice.class);
    }

    @Override
    public void rename(ListFacts list, Instant now) {
        renameAll(list, now);
    }

    @Override
    public void removeAllOn(String listType) {
        removeAll("listType", listType);
    }
}
