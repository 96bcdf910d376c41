package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedNotices;
import org.creditportal.lists.api.ListHidden;

/**
 * Takes all that is on a list from the public within the transaction that closes the list to it. None of it was withdrawn: an old
 * address says nothing.
 */
@ApplicationScoped
public class HiddenLists {

    @Inject
    PublishedEntries entries;

    @Inject
    PublishedNotices notices;

    void hidden(@Observes ListHidden event) {
        entries.removeAllOn(event.listType());
        notices.removeAllOn(event.listType());
    }
}
