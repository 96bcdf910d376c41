package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryUnseen;

/**
 * Takes a hidden entry from the public within the transaction that hides it; the lists hold the entry meanwhile. Of a withdrawn
 * one, number and day stay.
 */
@ApplicationScoped
public class HiddenEntries {

    @Inject
    PublishedEntries entries;

    @Inject
    LegalDate legalDate;

    void hidden(@Observes EntryHidden event) {
        entries.remove(event.number());
        if (event.forGood()) {
            entries.tellWithdrawn(event.number(), legalDate.today());
        }
    }

    void unseen(@Observes EntryUnseen event) {
        entries.remove(event.number());
    }
}
