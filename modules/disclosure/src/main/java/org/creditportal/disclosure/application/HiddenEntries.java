package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.lists.api.EntryHidden;

/** Takes a hidden entry from the public within the transaction that hides it; the lists hold the entry meanwhile. */
@ApplicationScoped
public class HiddenEntries {

    @Inject
    PublishedEntries entries;

    void hidden(@Observes EntryHidden event) {
        entries.remove(event.number());
    }
}
